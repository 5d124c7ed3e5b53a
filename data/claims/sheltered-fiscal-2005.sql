-- Victims sheltered in fiscal 2005: the nationalities listed, and other counts of 2005
SELECT 'listed-nationalities' AS comparison, list(figure ORDER BY value DESC, figure) AS figures,
	sum(value) AS value, NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM protection
WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
	AND period_start = '2005-04' AND nationality <> 'all'
UNION ALL
SELECT 'police-2005', [figure], value, low, high, unit
FROM police
WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND nationality = 'all'
	AND period_start = '2005'
UNION ALL
SELECT 'permitted-2005', [figure], value, low, high, unit
FROM permits
WHERE measure = 'special-permissions' AND nationality = 'all' AND period_start = '2005'
	AND period_kind = 'calendar-year'
UNION ALL
SELECT 'police-2005-2006', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND nationality = 'all'
	AND period_start IN ('2005', '2006')
UNION ALL
SELECT 'permitted-2005-2006', [figure], value, low, high, unit
FROM permits
WHERE measure = 'special-permissions' AND nationality = 'all' AND period_kind = 'interval';
