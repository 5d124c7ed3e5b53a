-- Counts of disappearances by the reason given
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM figures
WHERE measure LIKE 'disappearance-reason%' AND unit IN ('persons', 'cases');
