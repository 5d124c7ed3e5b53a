-- The span of debts in false marriages
SELECT [figure] AS figures, measure AS x, value, low, high, qualifier, status, unit
FROM payments
WHERE measure = 'marriage-debt';
