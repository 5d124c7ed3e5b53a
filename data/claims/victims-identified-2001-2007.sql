-- Victims identified by the police, 2001 to 2007: its years, its nationalities, and other counts
SELECT 'by-year' AS comparison, list(figure ORDER BY period_start) AS figures, sum(value) AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM police
WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND nationality = 'all'
	AND period_kind = 'calendar-year'
UNION ALL
SELECT 'by-nationality', list(figure ORDER BY value DESC, figure), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND nationality <> 'all'
	AND period_kind = 'interval'
UNION ALL
SELECT 'sheltered-2001-2006', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM protection
WHERE measure = 'victims-protected' AND source = 'mofa-2008' AND period_kind = 'fiscal-year'
	AND nationality = 'all'
UNION ALL
SELECT 'protected-2001-2009', [figure], value, low, high, unit
FROM protection
WHERE measure = 'victims-protected' AND shelter = 'all'
UNION ALL
SELECT 'police-2001-2008', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND nationality = 'all' AND period_kind = 'calendar-year'
	AND (source = 'mofa-2008' OR period_start = '2008')
UNION ALL
SELECT 'police-2001-2006', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND nationality = 'all'
	AND period_kind = 'calendar-year' AND period_start <= '2006'
UNION ALL
SELECT 'police-later-print', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND nationality = 'all' AND period_kind = 'calendar-year'
	AND ((source = 'mofa-2008' AND period_start <= '2004')
		OR (source = 'un-hrc-2010' AND period_start BETWEEN '2005' AND '2007'))
UNION ALL
SELECT 'foreign-only', list(figure ORDER BY value DESC, figure), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND period_kind = 'interval'
	AND nationality NOT IN ('all', 'JPN');
