-- Victims protected by women's consulting offices: the Government's list, fiscal 2001 to 2006
SELECT 'government-2001-2006' AS comparison, list(figure ORDER BY period_start) AS figures,
	sum(value) AS value, NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM protection
WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
	AND nationality = 'all'
UNION ALL
SELECT 'with-child-centres', [figure], value, low, high, unit
FROM protection
WHERE measure = 'victims-protected' AND source = 'un-hrc-2010' AND place = 'japan'
	AND shelter = 'all';
