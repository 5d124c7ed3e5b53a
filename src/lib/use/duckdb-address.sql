-- httpfs is fetched from DuckDB's own server the first time
INSTALL httpfs;
LOAD httpfs;
ATTACH '%site%/data/figures-on-record.duckdb' AS record (READ_ONLY);
SELECT period_start AS year, value, source, locator, figure
FROM record.police
WHERE measure = 'victims-identified' AND nationality = 'all' AND period_kind = 'calendar-year'
ORDER BY source, period_start;
