-- Organisations inspected by OTIT: the two kinds together, and inspections completed earlier
SELECT 'parts' AS comparison, list(figure ORDER BY organisation DESC) AS figures,
	CASE WHEN count(value) = count(*) THEN sum(value) END AS value,
	CASE WHEN count(value) < count(*) THEN sum(coalesce(low, value)) END AS low,
	NULL::DOUBLE AS high, 'organisations' AS unit
FROM inspections
WHERE measure = 'inspections-conducted' AND stated_by = 'government' AND organisation <> 'all'
UNION ALL
SELECT 'completed-september-2018', [figure], value, low, high, unit
FROM inspections
WHERE measure = 'inspections-completed' AND organisation = 'all'
UNION ALL
SELECT 'smj-implementing', list(figure ORDER BY organisation DESC), NULL, sum(coalesce(low, value)),
	NULL, 'organisations'
FROM inspections
WHERE measure = 'inspections-conducted'
	AND (organisation = 'supervising' OR (organisation = 'implementing' AND stated_by = 'smj'));
