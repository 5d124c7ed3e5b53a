-- Japan's counts of victims that come nearest to the United Kingdom's period
SELECT 'japan-identified-2008' AS comparison, [figure] AS figures, value, low, high, unit
FROM police
WHERE measure = 'victims-identified' AND nationality = 'all' AND period_start = '2008'
UNION ALL
SELECT 'japan-protected-2001-2009', [figure], value, low, high, unit
FROM protection
WHERE measure = 'victims-protected' AND shelter = 'all'
UNION ALL
(
	SELECT 'japan-identified-highest-year', [figure], value, low, high, unit
	FROM police
	WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND nationality = 'all'
		AND period_kind = 'calendar-year'
	ORDER BY value DESC
	LIMIT 1
);
