-- Numbers of detainees by how long they have been held
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM detention
WHERE unit = 'persons' AND measure = 'detainees' AND held_over <> 'not-applicable';
