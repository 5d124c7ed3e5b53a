-- Lengths of stay printed for single offices, and the average of all offices in months, in days
SELECT CASE
		WHEN measure = 'stay-average' THEN 'tokyo-average'
		WHEN measure = 'stay-limit' THEN 'nagoya-limit'
		ELSE 'nagoya-longest'
	END AS comparison, [figure] AS figures,
	CASE unit WHEN 'weeks' THEN 7 * value ELSE value END AS value,
	CASE unit WHEN 'weeks' THEN 7 * low ELSE low END AS low,
	CASE unit WHEN 'weeks' THEN 7 * high ELSE high END AS high, 'days' AS unit
FROM protection
WHERE measure IN ('stay-average', 'stay-limit', 'stay-longest')
	AND shelter IN ('tokyo-centre', 'nagoya-centre')
UNION ALL
SELECT 'in-months', [figure], value * 365.25 / 12, NULL, NULL, 'days'
FROM protection
WHERE measure = 'stay-average' AND shelter = 'women-consulting-offices' AND unit = 'months';
