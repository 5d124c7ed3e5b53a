-- Implementing organisations inspected, in the Government's words
SELECT 'government' AS comparison, [figure] AS figures, value, low, high, unit
FROM inspections
WHERE measure = 'inspections-conducted' AND stated_by = 'government'
	AND organisation = 'implementing';
