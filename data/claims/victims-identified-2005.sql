-- Victims identified by the police in 2005: the UN report, the nationalities, and other counts
SELECT 'un-report' AS comparison, [figure] AS figures, value, low, high, unit
FROM police
WHERE measure = 'victims-identified' AND source = 'un-hrc-2010' AND nationality = 'all'
	AND period_start = '2005'
UNION ALL
SELECT 'by-nationality', list(figure ORDER BY value DESC, figure), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND nationality <> 'all'
	AND period_kind = 'calendar-year' AND period_start = '2005'
UNION ALL
SELECT 'sheltered', [figure], value, low, high, unit
FROM protection
WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
	AND nationality = 'all' AND period_start = '2005-04'
UNION ALL
SELECT 'permitted', [figure], value, low, high, unit
FROM permits
WHERE measure = 'special-permissions' AND nationality = 'all' AND period_start = '2005'
	AND period_kind = 'calendar-year'
UNION ALL
SELECT 'sheltered-2004-2005', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM protection
WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
	AND nationality = 'all' AND period_start IN ('2004-04', '2005-04');
