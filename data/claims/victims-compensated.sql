-- Counts of compensation to victims of trafficking: claims, awards or persons, other than the claim
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM figures
WHERE measure IN ('victims-compensated', 'compensation-claims', 'compensation-awards')
	AND figure <> 'victims-compensated';
