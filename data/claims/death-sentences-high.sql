-- Numbers of persons sentenced to death
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM penalties
WHERE offence = 'death-penalty' AND unit IN ('persons', 'cases');
