-- Women received by two offices and victims of trafficking among them, year by year
SELECT [figure] AS figures, shelter AS facet, measure || ' ' || figure AS x, value, low, high, qualifier, status, unit
FROM protection
WHERE shelter IN ('nagoya-centre', 'tokyo-centre') AND measure IN ('women-sheltered', 'victims-protected')
	AND period_kind IN ('calendar-year', 'fiscal-year')
ORDER BY shelter, period_start, measure DESC;
