-- Applications for provisional stay, grants, or detainees who applied for refugee status
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM figures
WHERE measure LIKE 'provisional-stay%' AND unit IN ('persons', 'cases');
