-- Recognitions and humanitarian permissions of 2018, of applicants of 2018
SELECT CASE granted.measure
		WHEN 'refugees-recognised' THEN 'recognised-2018' ELSE 'protected-2018'
	END AS comparison, [granted.figure, applicants.figure] AS figures,
	100 * granted.value / applicants.value AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'percent' AS unit
FROM refugees AS granted
JOIN refugees AS applicants USING (period_start)
WHERE granted.measure IN ('refugees-recognised', 'protected-total')
	AND applicants.measure = 'refugee-applications'
UNION ALL
SELECT CASE granted.measure
		WHEN 'refugees-recognised' THEN 'recognised-less-withdrawals' ELSE 'protected-less-withdrawals'
	END, [granted.figure, applicants.figure, withdrawn.figure],
	100 * granted.value / (applicants.value - withdrawn.value), NULL, NULL, 'percent'
FROM refugees AS granted
JOIN refugees AS applicants USING (period_start)
JOIN refugees AS withdrawn USING (period_start)
WHERE granted.measure IN ('refugees-recognised', 'protected-total')
	AND applicants.measure = 'refugee-applications'
	AND withdrawn.measure = 'application-withdrawals';
