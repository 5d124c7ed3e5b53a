-- Sentences without suspension in the other document
SELECT 'un-2005-2008' AS comparison, [figure] AS figures, value, low, high, unit
FROM prosecutions
WHERE measure = 'trafficking-sentences' AND suspension = 'without-suspension'
UNION ALL
SELECT 'all-convicted', [figure], value, low, high, unit
FROM prosecutions
WHERE measure = 'trafficking-convictions' AND suspension = 'all';
