-- Numbers of applicants by category of screening
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM refugees
WHERE unit = 'persons' AND screening <> 'not-applicable';
