-- Victims outside women's consulting offices in the other document
SELECT 'un-2001-2009' AS comparison, [figure] AS figures, value, low, high, unit
FROM protection
WHERE measure = 'victims-protected' AND shelter = 'other-than-wco';
