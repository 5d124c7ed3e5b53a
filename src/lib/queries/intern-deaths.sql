-- Deaths of technical interns in the survey and what was made of them
SELECT [figure] AS figures, measure || ' ' || figure AS x, value, low, high, qualifier, status, unit
FROM disappearances
WHERE event = 'death' AND period_kind = 'interval'
ORDER BY array_position(['intern-deaths', 'death-field-investigations', 'deaths-recognised'], measure);
