-- In the folder that holds figures-on-record.duckdb
ATTACH 'figures-on-record.duckdb' AS record (READ_ONLY);
SELECT period_start AS year, value, source, locator, figure
FROM record.police
WHERE measure = 'victims-identified' AND nationality = 'all' AND period_kind = 'calendar-year'
ORDER BY source, period_start;
