-- Inspectors of 2018 with those added in 2019, and without
SELECT 'before-and-added' AS comparison, list(figure ORDER BY measure) AS figures,
	sum(value) AS value, NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM inspections
WHERE (measure = 'inspectors' AND period_start = '2018') OR measure = 'inspectors-added'
UNION ALL
SELECT 'before', [figure], value, low, high, unit
FROM inspections
WHERE measure = 'inspectors' AND period_start = '2018';
