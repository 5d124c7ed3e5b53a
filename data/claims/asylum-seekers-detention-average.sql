-- The other average length of detention, in months
SELECT 'tokyo-centre-2009' AS comparison, [figure] AS figures, value * 12 / 365.25 AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'months' AS unit
FROM detention
WHERE measure = 'detention-average' AND unit = 'days';
