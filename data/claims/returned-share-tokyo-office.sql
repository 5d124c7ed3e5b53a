-- Victims received by the Tokyo office who returned, as a number of persons
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM returns
WHERE unit = 'persons' AND assisted = 'not-stated';
