-- Foreign nationals in Japan, by nationality, as far as named
SELECT [figure] AS figures, nationality AS x, value, low, high, qualifier, status, unit
FROM population
WHERE measure = 'foreign-residents'
ORDER BY value DESC;
