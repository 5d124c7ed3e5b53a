-- What surveys of technical interns who disappeared found, as shares
SELECT [figure] AS figures, measure AS facet, source AS x, value, low, high, qualifier, status, unit
FROM disappearances
WHERE unit = 'percent'
ORDER BY measure, source;
