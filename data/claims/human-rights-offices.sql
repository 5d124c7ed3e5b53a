-- Offices of the human rights organs: the kinds together
SELECT 'by-kind' AS comparison, list(figure ORDER BY value) AS figures, sum(value) AS value,
	NULL::DOUBLE AS low, NULL::DOUBLE AS high, 'facilities' AS unit
FROM bodies
WHERE measure = 'human-rights-offices' AND office <> 'all'
UNION ALL
SELECT 'without-branches', list(figure ORDER BY value), sum(value), NULL, NULL, 'facilities'
FROM bodies
WHERE measure = 'human-rights-offices' AND office NOT IN ('all', 'branches');
