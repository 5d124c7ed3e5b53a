-- Counselling and remedy procedures of the human rights organs in 2018
SELECT [figure] AS figures, measure AS x, value, low, high, qualifier, status, unit
FROM bodies
WHERE measure IN ('human-rights-counselling', 'human-rights-remedies')
ORDER BY value DESC;
