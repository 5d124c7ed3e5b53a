-- Persons arrested in trafficking cases and, among them, traffickers
SELECT [figure] AS figures, measure AS facet, period_start AS x, value, low, high, qualifier, status, unit
FROM police
WHERE measure IN ('trafficking-arrests', 'traffickers-arrested') AND period_kind = 'calendar-year' AND source = 'un-hrc-2010'
ORDER BY measure, period_start;
