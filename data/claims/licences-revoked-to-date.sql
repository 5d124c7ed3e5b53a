-- Licences of supervising organisations revoked, in the Government's count
SELECT 'government-2018' AS comparison, [figure] AS figures, value, low, high, unit
FROM inspections
WHERE measure = 'licences-revoked' AND stated_by = 'government';
