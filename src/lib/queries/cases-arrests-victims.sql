-- Cases identified, persons arrested and victims identified, one row a year
SELECT [figure] AS figures, measure AS facet, period_start AS x, value, low, high, qualifier, status, unit
FROM police
WHERE measure IN ('trafficking-cases', 'trafficking-arrests', 'victims-identified')
	AND nationality = 'all' AND period_kind = 'calendar-year' AND source = 'mofa-2008'
ORDER BY array_position(['trafficking-cases', 'trafficking-arrests', 'victims-identified'], measure), period_start;
