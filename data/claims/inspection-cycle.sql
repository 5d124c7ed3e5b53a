-- Years to inspect all implementing organisations; the count inspected is a lower bound, so the
-- years are an upper bound. Months in twelfths of a year.
WITH everyone AS (
	SELECT figure, value FROM inspections WHERE measure = 'implementing-organisations'
), months AS (
	SELECT figure, value FROM inspections WHERE measure = 'inspection-period'
), inspected AS (
	SELECT organisation, figure, low
	FROM inspections
	WHERE measure = 'inspections-conducted' AND stated_by = 'government'
), earlier AS (
	SELECT figure, value FROM inspections WHERE measure = 'inspectors' AND period_start = '2018'
), later AS (
	SELECT figure, value FROM inspections WHERE measure = 'inspectors' AND period_start = '2019'
)
SELECT 'at-government-count' AS comparison,
	[everyone.figure, inspected.figure, months.figure] AS figures, NULL::DOUBLE AS value,
	NULL::DOUBLE AS low, everyone.value / inspected.low * months.value / 12 AS high, 'years' AS unit
FROM everyone, inspected, months
WHERE inspected.organisation = 'implementing'
UNION ALL
SELECT 'inspectors-2019',
	[everyone.figure, inspected.figure, months.figure, earlier.figure, later.figure], NULL,
	NULL, everyone.value / inspected.low * months.value * earlier.value / later.value / 12, 'years'
FROM everyone, inspected, months, earlier, later
WHERE inspected.organisation = 'implementing'
UNION ALL
SELECT 'all-inspections', [everyone.figure, inspected.figure, months.figure], NULL,
	NULL, everyone.value / inspected.low * months.value / 12, 'years'
FROM everyone, inspected, months
WHERE inspected.organisation = 'all'
UNION ALL
SELECT 'at-government-count-itself', [everyone.figure, inspected.figure, months.figure],
	everyone.value / inspected.low * months.value / 12, NULL, NULL, 'years'
FROM everyone, inspected, months
WHERE inspected.organisation = 'implementing';
