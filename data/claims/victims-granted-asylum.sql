-- Special permissions for residence that victims were granted, all years and nationalities
SELECT 'special-permissions' AS comparison, [figure] AS figures, value, low, high, unit
FROM permits
WHERE measure = 'special-permissions' AND nationality = 'all' AND period_kind = 'interval';
