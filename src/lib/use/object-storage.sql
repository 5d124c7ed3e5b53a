INSTALL httpfs;
LOAD httpfs;
CREATE SECRET (TYPE s3, KEY_ID 'your key', SECRET 'your secret', REGION 'your region');
CREATE VIEW police AS SELECT * FROM read_parquet('s3://your-bucket/police.parquet');
-- One such view for each table; then any query of this site, word for word.
SELECT [figure] AS figures, source AS series, period_start AS x, value
FROM police
WHERE measure = 'victims-identified' AND nationality = 'all' AND period_kind = 'calendar-year'
ORDER BY source, period_start;
