-- Women received by one Tokyo office in fiscal 2008, by group; the groups overlap
SELECT [figure] AS figures, "group" AS x, value, low, high, qualifier, status, unit
FROM protection
WHERE measure = 'women-sheltered-share'
ORDER BY value DESC;
