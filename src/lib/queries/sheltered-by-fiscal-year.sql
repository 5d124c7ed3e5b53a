-- Victims sheltered by women's consulting offices, one row a fiscal year
SELECT [figure] AS figures, shelter AS series, left(period_start, 4) AS x, value, low, high, qualifier, status, unit
FROM protection
WHERE measure = 'victims-protected' AND shelter = 'women-consulting-offices' AND nationality = 'all'
	AND period_kind = 'fiscal-year'
ORDER BY period_start;
