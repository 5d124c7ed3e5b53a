-- Victims of fiscal 2005 and 2006: the Government's own list, and other counts of those years
SELECT 'list' AS comparison, list(figure ORDER BY period_start) AS figures, sum(value) AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM protection
WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
	AND nationality = 'all' AND period_start >= '2005'
UNION ALL
SELECT 'police', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND nationality = 'all'
	AND period_start IN ('2005', '2006')
UNION ALL
SELECT 'permitted', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM permits
WHERE measure = 'special-permissions' AND nationality = 'all' AND period_kind = 'calendar-year'
UNION ALL
SELECT 'list-named-nationalities', list(figure ORDER BY period_start, value DESC, figure), sum(value), NULL, NULL,
	'persons'
FROM protection
WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
	AND nationality <> 'all' AND period_start >= '2005';
