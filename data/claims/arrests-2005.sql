-- Persons arrested in trafficking cases in 2005: the Government's table, and traffickers among them
SELECT 'government-table' AS comparison, [figure] AS figures, value, low, high, unit
FROM police
WHERE measure = 'trafficking-arrests' AND source = 'mofa-2008' AND period_start = '2005'
UNION ALL
SELECT 'traffickers', [figure], value, low, high, unit
FROM police
WHERE measure = 'traffickers-arrested' AND period_start = '2005' AND period_kind = 'calendar-year';
