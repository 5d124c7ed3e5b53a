-- Inspectors of OTIT
SELECT [figure] AS figures, period_start AS x, value, low, high, qualifier, status, unit
FROM inspections
WHERE measure = 'inspectors'
ORDER BY period_start;
