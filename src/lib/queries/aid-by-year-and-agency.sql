-- Projects abroad against trafficking that have a printed year, by year and agency
SELECT [figure] AS figures, left(period_start, 4) || ' ' || channel AS facet, agency || ' ' || region AS x, value, low, high, qualifier, status, unit
FROM funding
WHERE measure = 'aid-funding' AND period_kind <> 'undated'
ORDER BY left(period_start, 4), channel, value DESC;
