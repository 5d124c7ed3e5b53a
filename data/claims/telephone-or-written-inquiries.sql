-- Organisations asked by telephone or in writing, of all surveyed and of those asked
WITH asked AS (
	SELECT mode, figure, value FROM inspections WHERE measure = 'organisations-surveyed'
)
SELECT 'of-surveyed' AS comparison, [part.figure, whole.figure] AS figures,
	100 * part.value / whole.value AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'percent' AS unit
FROM asked AS part, asked AS whole
WHERE part.mode = 'telephone-or-written' AND whole.mode = 'all'
UNION ALL
SELECT 'of-those-asked', [part.figure, part.figure, other.figure],
	100 * part.value / (part.value + other.value), NULL, NULL, 'percent'
FROM asked AS part, asked AS other
WHERE part.mode = 'telephone-or-written' AND other.mode = 'face-to-face';
