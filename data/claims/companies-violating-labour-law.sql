-- Shares in violation in the inspections that the documents print
SELECT 'labour-inspectorate-2007' AS comparison, [found.figure, inspected.figure] AS figures,
	100 * found.value / inspected.value AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'percent' AS unit
FROM inspections AS found, inspections AS inspected
WHERE found.measure = 'companies-in-violation' AND found.violation = 'all'
	AND inspected.measure = 'companies-inspected'
UNION ALL
SELECT 'otit-' || found.organisation || '-2018', [found.figure, completed.figure], NULL, NULL,
	100 * found.value / completed.low, 'percent'
FROM inspections AS found
JOIN inspections AS completed USING (organisation, period_start)
WHERE found.measure = 'organisations-in-violation' AND found.value IS NOT NULL
	AND completed.measure = 'inspections-completed'
UNION ALL
SELECT 'working-hours-2007', [found.figure, inspected.figure],
	100 * found.value / inspected.value, NULL, NULL, 'percent'
FROM inspections AS found, inspections AS inspected
WHERE found.measure = 'companies-in-violation' AND found.violation = 'working-hours'
	AND inspected.measure = 'companies-inspected';
