-- Implementing organisations inspected, in the Government's words
SELECT 'government' AS comparison, [figure] AS figures, value, low, high, unit
FROM inspections
WHERE measure = 'inspections-conducted' AND stated_by = 'government'
	AND organisation = 'implementing'
UNION ALL
SELECT 'completed-september-2018', [figure], value, low, high, unit
FROM inspections
WHERE measure = 'inspections-completed' AND organisation = 'implementing'
UNION ALL
SELECT 'both-kinds', [figure], value, low, high, unit
FROM inspections
WHERE measure = 'inspections-conducted' AND organisation = 'all';
