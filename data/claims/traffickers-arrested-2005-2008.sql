-- Traffickers arrested: the four years, all persons arrested, and persons sentenced
SELECT 'by-year' AS comparison, list(figure ORDER BY period_start) AS figures, sum(value) AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM police
WHERE measure = 'traffickers-arrested' AND period_kind = 'calendar-year'
UNION ALL
SELECT 'all-arrested-2005-2008', list(figure ORDER BY period_start), sum(value), NULL, NULL,
	'persons'
FROM police
WHERE measure = 'trafficking-arrests' AND source = 'un-hrc-2010'
UNION ALL
SELECT 'sentenced-2005-2008', [figure], value, low, high, unit
FROM prosecutions
WHERE measure = 'trafficking-sentences' AND suspension = 'all'
UNION ALL
SELECT 'traffickers-2005-2007', list(figure ORDER BY period_start), sum(value), NULL, NULL,
	'persons'
FROM police
WHERE measure = 'traffickers-arrested' AND period_kind = 'calendar-year' AND period_start <= '2007';
