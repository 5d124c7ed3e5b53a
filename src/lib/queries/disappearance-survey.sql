-- How the implementing organisations were asked in the survey of disappearances
SELECT [figure] AS figures, mode AS x, value, low, high, qualifier, status, unit
FROM inspections
WHERE measure = 'organisations-surveyed' AND mode <> 'not-applicable'
ORDER BY value DESC;
