-- Persons arrested in trafficking cases: the years of the table
SELECT 'by-year' AS comparison, list(figure ORDER BY period_start) AS figures, sum(value) AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM police
WHERE measure = 'trafficking-arrests' AND source = 'mofa-2008' AND period_kind = 'calendar-year';
