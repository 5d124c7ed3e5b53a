-- Trafficking cases identified: the years of the table
SELECT 'by-year' AS comparison, list(figure ORDER BY period_start) AS figures, sum(value) AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'cases' AS unit
FROM police
WHERE measure = 'trafficking-cases' AND period_kind = 'calendar-year';
