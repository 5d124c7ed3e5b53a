-- Share of Indonesia, the Philippines and Thailand in every count of victims by nationality;
-- the parts come first in each list of figures, the wholes after them
WITH counts AS (
	SELECT 'police-' || period_start AS comparison, nationality, figure, value
	FROM police
	WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND period_kind = 'calendar-year'
	UNION ALL
	SELECT 'police-2004-2007', nationality, figure, value
	FROM police
	WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND period_kind = 'calendar-year'
		AND period_start >= '2004'
	UNION ALL
	SELECT 'police-2001-2007', nationality, figure, value
	FROM police
	WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND period_kind = 'interval'
	UNION ALL
	SELECT 'sheltered-2001-2006', nationality, figure, value
	FROM protection
	WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
		AND shelter = 'women-consulting-offices'
	UNION ALL
	SELECT 'sheltered-' || left(period_start, 4), nationality, figure, value
	FROM protection
	WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
		AND shelter = 'women-consulting-offices'
	UNION ALL
	SELECT 'permitted-2005-2006', nationality, figure, value
	FROM permits
	WHERE measure = 'special-permissions' AND period_kind = 'interval'
	UNION ALL
	SELECT 'permitted-' || period_start, nationality, figure, value
	FROM permits
	WHERE measure = 'special-permissions' AND period_kind = 'calendar-year'
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
SELECT 'un-2001-2009', [figure], value, low, high, unit
FROM protection
WHERE measure = 'victims-protected-share' AND nationality = 'idn-phl-tha';
