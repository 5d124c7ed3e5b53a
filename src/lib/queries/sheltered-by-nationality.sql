-- Victims sheltered by women's consulting offices, by nationality and fiscal year; most over all the years first
SELECT [figure] AS figures, nationality AS facet, left(period_start, 4) AS x, value, low, high, qualifier, status, unit
FROM protection
WHERE measure = 'victims-protected' AND shelter = 'women-consulting-offices' AND nationality <> 'all'
	AND period_kind = 'fiscal-year'
ORDER BY sum(value) OVER (PARTITION BY nationality) DESC, nationality, period_start;
