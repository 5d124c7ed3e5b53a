-- Entertainer visas of 2004 and 2008, all and of Filipino nationals
SELECT [figure] AS figures, nationality AS facet, period_start AS x, value, low, high, qualifier, status, unit
FROM residence
WHERE measure = 'entertainer-visas'
ORDER BY nationality <> 'all', period_start;
