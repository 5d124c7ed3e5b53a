-- Prosecutions for buying or selling persons beside the other count of indictments and of cases
SELECT 'un-2005-2008' AS comparison, [figure] AS figures, value, low, high, unit
FROM prosecutions
WHERE measure = 'trafficking-indictments'
UNION ALL
SELECT 'police-cases-2005-2007', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'cases'
FROM police
WHERE measure = 'trafficking-cases' AND period_kind = 'calendar-year' AND period_start >= '2005'
UNION ALL
SELECT 'police-cases-2006-2007', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'cases'
FROM police
WHERE measure = 'trafficking-cases' AND period_kind = 'calendar-year'
	AND period_start IN ('2006', '2007');
