-- Victims of 2008: Japanese and foreign nationals together
SELECT 'by-nationality' AS comparison, list(figure ORDER BY value) AS figures, sum(value) AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM police
WHERE measure = 'victims-identified' AND period_start = '2008' AND nationality <> 'all'
UNION ALL
SELECT 'foreign-only', [figure], value, low, high, unit
FROM police
WHERE measure = 'victims-identified' AND period_start = '2008' AND nationality = 'foreign';
