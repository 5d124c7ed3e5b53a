-- Victims given protection to March 2009: the kinds of office, and the counts of other documents
SELECT 'by-office' AS comparison, list(figure ORDER BY value DESC) AS figures, sum(value) AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM protection
WHERE measure = 'victims-protected' AND source = 'un-hrc-2010' AND place = 'japan'
	AND shelter IN ('women-consulting-offices', 'child-guidance-centres')
UNION ALL
SELECT 'government-2001-2006', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM protection
WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
	AND nationality = 'all'
UNION ALL
SELECT 'police-2001-2008', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND nationality = 'all'
	AND (period_kind = 'interval' OR period_start = '2008')
UNION ALL
SELECT 'offices-alone', [figure], value, low, high, unit
FROM protection
WHERE measure = 'victims-protected' AND source = 'un-hrc-2010' AND place = 'japan'
	AND shelter = 'women-consulting-offices'
UNION ALL
SELECT 'police-2002-2008', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND nationality = 'all' AND period_kind = 'calendar-year'
	AND period_start >= '2002' AND (source = 'mofa-2008' OR period_start = '2008');
