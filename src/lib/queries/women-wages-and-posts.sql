-- Women's wages and managerial posts in Japan and the United States, as shares
SELECT [figure] AS figures, measure AS facet, country AS x, value, low, high, qualifier, status, unit
FROM gender
WHERE measure IN ('wage-ratio', 'managerial-posts-share')
ORDER BY measure DESC, country;
