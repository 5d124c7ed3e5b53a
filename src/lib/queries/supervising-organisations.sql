-- Supervising organisations before and after the licence system
SELECT [figure] AS figures, period_start AS x, value, low, high, qualifier, status, unit
FROM inspections
WHERE measure = 'supervising-organisations'
ORDER BY period_start;
