-- Other counts of entertainer visas, in any year but those of the claim
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM residence
WHERE measure = 'entertainer-visas' AND nationality = 'all'
	AND (counted_by IS NOT NULL OR period_start NOT IN ('2004', '2008'));
