-- Detainees of one Tokyo centre by nationality, as shares
SELECT [figure] AS figures, nationality AS x, value, low, high, qualifier, status, unit
FROM detention
WHERE measure = 'detainees-share' AND nationality <> 'all'
ORDER BY value DESC;
