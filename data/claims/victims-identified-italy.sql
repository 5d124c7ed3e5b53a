-- Japan's counts of victims that come nearest to Italy's period
SELECT 'japan-identified-2001-2007' AS comparison, [figure] AS figures, value, low, high, unit
FROM police
WHERE measure = 'victims-identified' AND nationality = 'all' AND period_kind = 'interval'
UNION ALL
SELECT 'japan-protected-2001-2009', [figure], value, low, high, unit
FROM protection
WHERE measure = 'victims-protected' AND shelter = 'all'
UNION ALL
SELECT 'japan-identified-2001-2006', list(figure ORDER BY period_start), sum(value), NULL, NULL,
	'persons'
FROM police
WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND nationality = 'all'
	AND period_kind = 'calendar-year' AND period_start <= '2006';
