-- Victims of trafficking among the women received: the Tokyo office and the Nagoya centre
SELECT CASE women.shelter
		WHEN 'tokyo-centre' THEN 'counts' ELSE 'nagoya-' || women.period_start
	END AS comparison, [victims.figure, women.figure] AS figures,
	100 * victims.value / women.value AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'percent' AS unit
FROM protection AS victims
JOIN protection AS women USING (shelter, period_start, period_kind)
WHERE victims.measure = 'victims-protected' AND women.measure = 'women-sheltered'
UNION ALL
SELECT 'nagoya-2007-2008', list(figure ORDER BY measure, period_start),
	100 * sum(value) FILTER (WHERE measure = 'victims-protected')
		/ sum(value) FILTER (WHERE measure = 'women-sheltered'), NULL, NULL, 'percent'
FROM protection
WHERE shelter = 'nagoya-centre' AND measure IN ('victims-protected', 'women-sheltered');
