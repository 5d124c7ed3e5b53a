-- Refugees recognised and humanitarian permissions of 2018
SELECT 'parts' AS comparison, list(figure ORDER BY value DESC) AS figures, sum(value) AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM refugees
WHERE measure IN ('refugees-recognised', 'humanitarian-permissions') AND period_start = '2018'
UNION ALL
SELECT 'recognised-only', [figure], value, low, high, unit
FROM refugees
WHERE measure = 'refugees-recognised' AND period_start = '2018';
