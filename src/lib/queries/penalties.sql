-- Terms of imprisonment that the law provides for, in months; the longest first, open ones last
SELECT [figure] AS figures, offence AS x, value, low, high, qualifier, status, unit
FROM penalties
WHERE measure = 'imprisonment-term'
ORDER BY high DESC NULLS LAST, low DESC;
