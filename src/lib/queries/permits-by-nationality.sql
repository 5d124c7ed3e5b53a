-- Special permissions for residence, by nationality and year; most over both years first
SELECT [figure] AS figures, nationality AS facet, period_start AS x, value, low, high, qualifier, status, unit
FROM permits
WHERE measure = 'special-permissions' AND nationality <> 'all' AND period_kind = 'calendar-year'
ORDER BY sum(value) OVER (PARTITION BY nationality) DESC, nationality, period_start;
