-- Shares of detainees held for longer than six months and longer than a year; the second is within the first
SELECT [figure] AS figures, held_over AS x, value, low, high, qualifier, status, unit
FROM detention
WHERE measure = 'detainees-share' AND held_over <> 'not-applicable'
ORDER BY value DESC;
