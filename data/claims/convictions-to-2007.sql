-- Offenders convicted to 2007 beside persons sentenced to 2008 and persons arrested
SELECT 'un-2005-2008' AS comparison, [figure] AS figures, value, low, high, unit
FROM prosecutions
WHERE measure = 'trafficking-sentences' AND suspension = 'all'
UNION ALL
SELECT 'traffickers-arrested-2005-2007', list(figure ORDER BY period_start), sum(value), NULL, NULL,
	'persons'
FROM police
WHERE measure = 'traffickers-arrested' AND period_kind = 'calendar-year'
	AND period_start BETWEEN '2005' AND '2007'
UNION ALL
SELECT 'arrests-2005-2007', list(figure ORDER BY period_start), sum(value), NULL, NULL, 'persons'
FROM police
WHERE measure = 'trafficking-arrests' AND source = 'mofa-2008' AND period_kind = 'calendar-year'
	AND period_start BETWEEN '2005' AND '2007'
UNION ALL
SELECT 'traffickers-arrested-2006-2007', list(figure ORDER BY period_start), sum(value), NULL, NULL,
	'persons'
FROM police
WHERE measure = 'traffickers-arrested' AND period_kind = 'calendar-year'
	AND period_start IN ('2006', '2007');
