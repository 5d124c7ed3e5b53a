-- Victims identified by the police over 2001 to 2007, by nationality, as the printed Total column has them
SELECT [figure] AS figures, nationality AS x, value, low, high, qualifier, status, unit
FROM police
WHERE measure = 'victims-identified' AND period_kind = 'interval' AND source = 'mofa-2008' AND nationality <> 'all'
ORDER BY value DESC, nationality;
