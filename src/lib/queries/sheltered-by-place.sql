-- Victims protected from April 2001 to March 2009, by place; the last row overlaps with the others
SELECT [figure] AS figures, shelter AS x, value, low, high, qualifier, status, unit
FROM protection
WHERE measure = 'victims-protected' AND period_start = '2001-04-01'
ORDER BY shelter = 'other-than-wco', value DESC;
