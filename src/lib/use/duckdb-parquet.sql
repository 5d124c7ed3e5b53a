-- In the folder that holds police.parquet
SELECT period_start AS year, value, source, locator, figure
FROM 'police.parquet'
WHERE measure = 'victims-identified' AND nationality = 'all' AND period_kind = 'calendar-year'
ORDER BY source, period_start;
