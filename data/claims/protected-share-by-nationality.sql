-- Share of the same nationalities among victims sheltered to fiscal 2006, identified, permitted
-- to stay and returned, over all years printed and over parts of them
WITH counts AS (
	SELECT 'sheltered-2001-2006' AS comparison, nationality, figure, value
	FROM protection
	WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
		AND shelter = 'women-consulting-offices'
	UNION ALL
	SELECT CASE WHEN period_start < '2005' THEN 'sheltered-2001-2004' ELSE 'sheltered-2005-2006' END,
		nationality, figure, value
	FROM protection
	WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
		AND shelter = 'women-consulting-offices'
	UNION ALL
	SELECT 'police-2001-2007', nationality, figure, value
	FROM police
	WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND period_kind = 'interval'
	UNION ALL
	SELECT CASE WHEN period_start < '2005' THEN 'police-2001-2004' ELSE 'police-2005-2007' END,
		nationality, figure, value
	FROM police
	WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND period_kind = 'calendar-year'
	UNION ALL
	SELECT 'permitted-2005-2006', nationality, figure, value
	FROM permits
	WHERE measure = 'special-permissions' AND period_kind = 'interval'
	UNION ALL
	SELECT 'returned-2005-2008', nationality, figure, value
	FROM returns
	WHERE measure = 'victims-returned'
)
SELECT comparison, list(figure ORDER BY nationality = 'all', figure) AS figures,
	100 * sum(value) FILTER (WHERE nationality <> 'all')
		/ sum(value) FILTER (WHERE nationality = 'all') AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'percent' AS unit
FROM counts
WHERE nationality IN ('IDN', 'PHL', 'THA', 'all')
GROUP BY comparison
UNION ALL
SELECT 'government-statement', [figure], value, low, high, unit
FROM police
WHERE measure = 'victims-identified-share' AND nationality = 'idn-phl-tha';
