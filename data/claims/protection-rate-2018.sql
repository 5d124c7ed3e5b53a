-- Persons recognised or permitted to stay in 2018, of applicants, with and without withdrawals
WITH year AS (
	SELECT measure, figure, value
	FROM refugees
	WHERE period_kind = 'calendar-year' AND period_start = '2018' AND unit = 'persons'
)
SELECT 'of-applicants' AS comparison, [granted.figure, applicants.figure] AS figures,
	100 * granted.value / applicants.value AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'percent' AS unit
FROM year AS granted, year AS applicants
WHERE granted.measure = 'protected-total' AND applicants.measure = 'refugee-applications'
UNION ALL
SELECT 'recognised-only', [granted.figure, applicants.figure],
	100 * granted.value / applicants.value, NULL, NULL, 'percent'
FROM year AS granted, year AS applicants
WHERE granted.measure = 'refugees-recognised' AND applicants.measure = 'refugee-applications'
UNION ALL
SELECT CASE granted.measure
		WHEN 'refugees-recognised' THEN 'recognised-less-withdrawals'
		ELSE 'of-applicants-less-withdrawals'
	END, [granted.figure, applicants.figure, withdrawn.figure],
	100 * granted.value / (applicants.value - withdrawn.value), NULL, NULL, 'percent'
FROM year AS granted, year AS applicants, year AS withdrawn
WHERE granted.measure IN ('protected-total', 'refugees-recognised')
	AND applicants.measure = 'refugee-applications'
	AND withdrawn.measure = 'application-withdrawals';
