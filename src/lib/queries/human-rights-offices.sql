-- Offices of the human rights organs by kind, the total first
SELECT [figure] AS figures, office AS x, value, low, high, qualifier, status, unit
FROM bodies
WHERE measure = 'human-rights-offices'
ORDER BY value DESC;
