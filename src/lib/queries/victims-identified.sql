-- Victims identified by the police each year, as each of the two documents prints them
SELECT [figure] AS figures, source AS series, period_start AS x, value, low, high, qualifier, status, unit
FROM police
WHERE measure = 'victims-identified' AND nationality = 'all' AND period_kind = 'calendar-year'
ORDER BY source, period_start;
