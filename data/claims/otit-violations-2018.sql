-- Organisations in violation: the two kinds together, a bound where one of them is a bound
SELECT 'parts' AS comparison, list(figure ORDER BY organisation DESC) AS figures,
	CASE WHEN count(value) = count(*) THEN sum(value) END AS value,
	CASE WHEN count(value) < count(*) THEN sum(coalesce(low, value)) END AS low,
	NULL::DOUBLE AS high, 'organisations' AS unit
FROM inspections
WHERE measure = 'organisations-in-violation' AND organisation <> 'all'
UNION ALL
SELECT 'parts-at-bounds', list(figure ORDER BY organisation DESC), sum(coalesce(low, value)), NULL,
	NULL, 'organisations'
FROM inspections
WHERE measure = 'organisations-in-violation' AND organisation <> 'all';
