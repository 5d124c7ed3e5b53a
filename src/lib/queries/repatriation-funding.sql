-- Funding of repatriation through IOM, one row a year
SELECT [figure] AS figures, measure AS facet, period_start AS x, value, low, high, qualifier, status, unit
FROM funding
WHERE measure = 'repatriation-funding'
ORDER BY period_start;
