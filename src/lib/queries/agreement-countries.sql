-- Countries with a bilateral agreement on technical interns
SELECT [figure] AS figures, period_start AS x, value, low, high, qualifier, status, unit
FROM cooperation
WHERE measure = 'agreement-countries'
ORDER BY period_start;
