-- The largest foreign communities named, of the population
WITH counts AS (
	SELECT measure, figure, value
	FROM population
	WHERE measure = 'foreign-residents' OR (measure = 'population' AND place = 'japan')
)
SELECT 'largest-communities' AS comparison,
	list(figure ORDER BY measure = 'population', value DESC) AS figures,
	100 * sum(value) FILTER (WHERE measure = 'foreign-residents')
		/ sum(value) FILTER (WHERE measure = 'population') AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'percent' AS unit
FROM counts;
