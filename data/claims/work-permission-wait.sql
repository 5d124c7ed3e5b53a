-- The wait of before, and the screening period added to it
SELECT 'before-and-screening' AS comparison, list(figure ORDER BY measure DESC) AS figures,
	sum(value) AS value, NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'months' AS unit
FROM refugees
WHERE unit = 'months' AND screening = 'not-applicable'
UNION ALL
SELECT 'before', [figure], value, low, high, unit
FROM refugees
WHERE measure = 'work-permit-wait' AND screening = 'not-applicable';
