-- From arrest to sentence in two documents, whose periods differ and are kept apart
SELECT list(figure ORDER BY figure) AS figures, 'sum' AS derived, 'un-hrc-2010' AS facet, 1 AS step, measure AS x,
	sum(value) AS value, NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'exact' AS qualifier, 'final' AS status, 'persons' AS unit
FROM police
WHERE measure = 'trafficking-arrests' AND source = 'un-hrc-2010'
GROUP BY measure
UNION ALL
SELECT [figure], NULL, source, 2, measure, value, low, high, qualifier, status, unit
FROM police
WHERE figure = 'npa-traffickers-2005-2008'
UNION ALL
SELECT [figure], NULL, source,
	CASE measure WHEN 'trafficking-prosecutions' THEN 3 WHEN 'trafficking-indictments' THEN 3 ELSE 4 END,
	measure, value, low, high, qualifier, status, unit
FROM prosecutions
WHERE unit <> 'months' AND suspension = 'all'
ORDER BY facet DESC, step;
