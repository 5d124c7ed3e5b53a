-- Special permissions: the years and nationalities of the table, and other counts of those years
SELECT 'by-year' AS comparison, list(figure ORDER BY period_start) AS figures, sum(value) AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM permits
WHERE measure = 'special-permissions' AND nationality = 'all' AND period_kind = 'calendar-year'
UNION ALL
SELECT 'by-nationality', list(figure ORDER BY value DESC, figure), sum(value), NULL, NULL, 'persons'
FROM permits
WHERE measure = 'special-permissions' AND nationality <> 'all' AND period_kind = 'interval'
UNION ALL
SELECT 'police', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND nationality = 'all'
	AND period_start IN ('2005', '2006')
UNION ALL
SELECT 'sheltered', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM protection
WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
	AND nationality = 'all' AND period_start >= '2005'
UNION ALL
SELECT 'returned', [figure], value, low, high, unit
FROM returns
WHERE measure = 'victims-returned' AND nationality = 'all'
UNION ALL
SELECT 'only-' || period_start, [figure], value, low, high, unit
FROM permits
WHERE measure = 'special-permissions' AND nationality = 'all' AND period_kind = 'calendar-year';
