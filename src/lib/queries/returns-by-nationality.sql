-- Victims who returned with assistance of IOM, by nationality
SELECT [figure] AS figures, nationality AS x, value, low, high, qualifier, status, unit
FROM returns
WHERE measure = 'victims-returned' AND nationality <> 'all'
ORDER BY value DESC;
