-- Filipino victims in other counts of 2005 and 2006
SELECT 'police-2005' AS comparison, [figure] AS figures, value, low, high, unit
FROM police
WHERE measure = 'victims-identified' AND nationality = 'PHL' AND period_start = '2005'
UNION ALL
SELECT 'police-2005-2006', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND nationality = 'PHL' AND period_start IN ('2005', '2006')
UNION ALL
SELECT 'permitted-2005', [figure], value, low, high, unit
FROM permits
WHERE measure = 'special-permissions' AND nationality = 'PHL' AND period_start = '2005'
	AND period_kind = 'calendar-year'
UNION ALL
SELECT 'returned-2005-2008', [figure], value, low, high, unit
FROM returns
WHERE measure = 'victims-returned' AND nationality = 'PHL'
UNION ALL
SELECT 'permitted-2005-2006', [figure], value, low, high, unit
FROM permits
WHERE measure = 'special-permissions' AND nationality = 'PHL' AND period_kind = 'interval';
