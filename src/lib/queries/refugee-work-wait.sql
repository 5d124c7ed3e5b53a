-- Months of pre-screening and of waiting for a work permit
SELECT [figure] AS figures, measure AS facet, figure AS x, value, low, high, qualifier, status, unit
FROM refugees
WHERE unit = 'months'
ORDER BY measure, value;
