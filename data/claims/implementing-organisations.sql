-- Other numbers of all implementing organisations
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM inspections
WHERE measure = 'implementing-organisations' AND stated_by <> 'smj';
