-- Organisations inspected by OTIT, inspections completed and organisations found in violation
SELECT [figure] AS figures, organisation AS facet, measure AS x, value, low, high, qualifier, status, unit
FROM inspections
WHERE counted_by = 'otit' AND stated_by = 'government' AND organisation <> 'all'
ORDER BY organisation DESC,
	array_position(['inspections-conducted', 'inspections-completed', 'organisations-in-violation'], measure);
