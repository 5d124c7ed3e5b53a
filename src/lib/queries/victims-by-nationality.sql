-- Victims identified by the police, by nationality and year; most victims over all the years first
SELECT [figure] AS figures, nationality AS facet, period_start AS x, value, low, high, qualifier, status, unit
FROM police
WHERE measure = 'victims-identified' AND period_kind = 'calendar-year' AND source = 'mofa-2008' AND nationality <> 'all'
ORDER BY sum(value) OVER (PARTITION BY nationality) DESC, nationality, period_start;
