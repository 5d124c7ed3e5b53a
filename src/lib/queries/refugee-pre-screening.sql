-- Shares of applicants by the outcome of pre-screening
SELECT [figure] AS figures, screening AS x, value, low, high, qualifier, status, unit
FROM refugees
WHERE measure = 'screening-share'
ORDER BY value DESC;
