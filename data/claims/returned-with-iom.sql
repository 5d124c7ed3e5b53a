-- Victims returned with IOM: the countries listed, and victims identified from 2005 to 2007
SELECT 'by-country' AS comparison, list(figure ORDER BY value DESC, figure) AS figures,
	sum(value) AS value, NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM returns
WHERE measure = 'victims-returned' AND nationality <> 'all'
UNION ALL
SELECT 'police-2005-2007', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND nationality = 'all'
	AND period_kind = 'calendar-year' AND period_start BETWEEN '2005' AND '2007'
UNION ALL
SELECT 'sheltered-2005-2006', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM protection
WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
	AND nationality = 'all' AND period_start IN ('2005-04', '2006-04')
UNION ALL
SELECT 'permitted-2005-2006', [figure], value, low, high, unit
FROM permits
WHERE measure = 'special-permissions' AND nationality = 'all' AND period_kind = 'interval'
UNION ALL
SELECT 'police-2005-2008', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND nationality = 'all' AND period_kind = 'calendar-year'
	AND period_start >= '2005' AND (source = 'mofa-2008' OR period_start = '2008');
