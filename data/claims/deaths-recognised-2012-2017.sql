-- Deaths of technical interns recognised as labour accidents, over another span
SELECT 'since-2010' AS comparison, [figure] AS figures, value, low, high, unit
FROM disappearances
WHERE measure = 'deaths-recognised' AND figure <> 'intern-deaths-recognised-2012-2017';
