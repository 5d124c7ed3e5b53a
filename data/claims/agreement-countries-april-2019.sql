-- Countries with an agreement on technical interns, at another date
SELECT 'smj-june-2019' AS comparison, [figure] AS figures, value, low, high, unit
FROM cooperation
WHERE measure = 'agreement-countries' AND period_start = '2019-06';
