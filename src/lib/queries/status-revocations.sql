-- Residence statuses revoked under the provision on spouses, one row a year
SELECT [figure] AS figures, measure AS facet, period_start AS x, value, low, high, qualifier, status, unit
FROM residence
WHERE measure = 'status-revocations'
ORDER BY period_start;
