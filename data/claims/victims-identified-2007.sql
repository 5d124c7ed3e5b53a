-- Victims identified by the police in 2007: the UN report, the nationalities, and other counts
SELECT 'un-report' AS comparison, [figure] AS figures, value, low, high, unit
FROM police
WHERE measure = 'victims-identified' AND source = 'un-hrc-2010' AND nationality = 'all'
	AND period_start = '2007'
UNION ALL
SELECT 'by-nationality', list(figure ORDER BY value DESC, figure), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND nationality <> 'all'
	AND period_kind = 'calendar-year' AND period_start = '2007'
UNION ALL
SELECT 'foreign-only', list(figure ORDER BY value DESC, figure), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND period_kind = 'calendar-year'
	AND period_start = '2007' AND nationality NOT IN ('all', 'JPN');
