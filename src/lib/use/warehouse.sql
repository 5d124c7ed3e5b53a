-- As BigQuery writes it; other warehouses call it CREATE EXTERNAL TABLE as well, with words of their own
CREATE EXTERNAL TABLE record.police
OPTIONS (format = 'PARQUET', uris = ['gs://your-bucket/police.parquet']);
SELECT [figure] AS figures, source AS series, period_start AS x, value
FROM record.police
WHERE measure = 'victims-identified' AND nationality = 'all' AND period_kind = 'calendar-year'
ORDER BY source, period_start;
