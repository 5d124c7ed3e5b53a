-- Applications for refugee status that were withdrawn
SELECT [figure] AS figures, period_start AS x, value, low, high, qualifier, status, unit
FROM refugees
WHERE measure = 'application-withdrawals'
ORDER BY period_start;
