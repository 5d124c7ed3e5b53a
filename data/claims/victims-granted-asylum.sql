-- Recognitions or humanitarian permissions told apart by trafficking, other than the claim
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM refugees
WHERE measure LIKE '%trafficking%' AND period_kind <> 'undated';
