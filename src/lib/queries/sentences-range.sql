-- The mildest and the severest sentence for buying or selling persons
SELECT [figure] AS figures, measure AS x, value, low, high, qualifier, status, unit
FROM prosecutions
WHERE measure IN ('sentence-mildest', 'sentence-severest')
ORDER BY value;
