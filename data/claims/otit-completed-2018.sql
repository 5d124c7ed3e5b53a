-- Organisations whose inspection was completed: the two kinds together
SELECT 'parts' AS comparison, list(figure ORDER BY organisation DESC) AS figures,
	NULL::DOUBLE AS value, sum(low) AS low, NULL::DOUBLE AS high, 'organisations' AS unit
FROM inspections
WHERE measure = 'inspections-completed' AND organisation <> 'all';
