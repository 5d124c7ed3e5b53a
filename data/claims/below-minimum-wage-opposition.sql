-- Shares below the minimum wage in other surveys of interns who disappeared
SELECT 'official-survey' AS comparison, [figure] AS figures, value, low, high, unit
FROM disappearances
WHERE measure = 'below-minimum-wage-share' AND source = 'mrg-2019'
UNION ALL
SELECT 'justice-ministry-survey', [cases.figure, interns.figure],
	100 * cases.value / interns.value, NULL, NULL, 'percent'
FROM inspections AS cases, inspections AS interns
WHERE cases.measure = 'disappearances-with-violation' AND cases.violation = 'minimum-wage'
	AND interns.measure = 'interns-surveyed';
