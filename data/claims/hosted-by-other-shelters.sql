-- Victims not protected by women's consulting offices, and victims in subsidised shelters
SELECT 'not-by-offices' AS comparison, list(figure ORDER BY shelter) AS figures,
	sum(value) FILTER (WHERE shelter = 'all')
		- sum(value) FILTER (WHERE shelter = 'women-consulting-offices') AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'persons' AS unit
FROM protection
WHERE measure = 'victims-protected' AND source = 'un-hrc-2010' AND place = 'japan'
	AND shelter IN ('all', 'women-consulting-offices')
UNION ALL
SELECT 'subsidised-2005-2006', [figure], value, low, high, unit
FROM protection
WHERE measure = 'victims-subsidised';
