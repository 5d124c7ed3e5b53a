-- Other counts of supervising organisations, by a named counter or at any date but those claimed
SELECT NULL::VARCHAR AS comparison, [figure] AS figures, value, low, high, unit
FROM inspections
WHERE measure = 'supervising-organisations'
	AND (counted_by IS NOT NULL OR period_start NOT IN ('2015', '2019-10-08'));
