-- Lengths of stay in shelters; the average of all offices in the unit in which it is printed first
SELECT [figure] AS figures, measure AS facet, shelter AS x, value, low, high, qualifier, status, unit
FROM protection
WHERE measure IN ('stay-average', 'stay-limit') AND figure <> 'wco-stay-average-months'
ORDER BY measure, shelter DESC;
