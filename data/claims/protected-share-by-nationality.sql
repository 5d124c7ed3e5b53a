-- Share of the same nationalities among victims sheltered to fiscal 2006 and victims identified
WITH counts AS (
	SELECT 'sheltered-2001-2006' AS comparison, nationality, figure, value
	FROM protection
	WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
		AND shelter = 'women-consulting-offices'
	UNION ALL
	SELECT 'police-2001-2007', nationality, figure, value
	FROM police
	WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND period_kind = 'interval'
)
SELECT comparison, list(figure ORDER BY nationality = 'all', figure) AS figures,
	100 * sum(value) FILTER (WHERE nationality <> 'all')
		/ sum(value) FILTER (WHERE nationality = 'all') AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'percent' AS unit
FROM counts
WHERE nationality IN ('IDN', 'PHL', 'THA', 'all')
GROUP BY comparison;
