-- Persons arrested in trafficking cases: the years of the table
SELECT 'by-year' AS comparison, list(figure ORDER BY period_start) AS figures, sum(value) AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM police
WHERE measure = 'trafficking-arrests' AND source = 'mofa-2008' AND period_kind = 'calendar-year'
UNION ALL
SELECT 'arrests-later-print', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'trafficking-arrests' AND period_kind = 'calendar-year'
	AND ((source = 'mofa-2008' AND period_start <= '2004')
		OR (source = 'un-hrc-2010' AND period_start BETWEEN '2005' AND '2007'))
UNION ALL
SELECT 'arrests-2001-2008', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'trafficking-arrests' AND period_kind = 'calendar-year'
	AND (source = 'mofa-2008' OR period_start = '2008');
