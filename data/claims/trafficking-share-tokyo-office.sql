-- Victims of trafficking among the women received: the Tokyo office and the Nagoya centre
SELECT CASE women.shelter
		WHEN 'tokyo-centre' THEN 'counts' ELSE 'nagoya-' || women.period_start
	END AS comparison, [victims.figure, women.figure] AS figures,
	100 * victims.value / women.value AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'percent' AS unit
FROM protection AS victims
JOIN protection AS women USING (shelter, period_start, period_kind)
WHERE victims.measure = 'victims-protected' AND women.measure = 'women-sheltered';
