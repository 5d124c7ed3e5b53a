-- Other counts of withdrawals, by a named counter or in any year but those of the claim
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM refugees
WHERE measure = 'application-withdrawals'
	AND (counted_by IS NOT NULL OR period_start NOT IN ('2017', '2018'));
