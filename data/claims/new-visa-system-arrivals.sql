-- Arrivals under the visa system of April 2019, as counts and not as a ceiling
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM residence
WHERE residence_status = 'new-visa-system' AND unit = 'persons' AND measure <> 'visa-quota';
