-- Victims identified, sheltered, permitted to stay and returned from 2005: four series, each with its own periods
SELECT [figure] AS figures, measure AS facet, figure AS x, value, low, high, qualifier, status, unit
FROM (
	SELECT 1 AS place, figure, measure, period_start, value, low, high, qualifier, status, unit
	FROM police
	WHERE measure = 'victims-identified' AND source = 'mofa-2008' AND nationality = 'all'
		AND period_kind = 'calendar-year' AND period_start >= '2005'
	UNION ALL
	SELECT 2, figure, measure, period_start, value, low, high, qualifier, status, unit
	FROM protection
	WHERE shelter = 'women-consulting-offices' AND measure = 'victims-protected' AND nationality = 'all'
		AND period_kind = 'fiscal-year' AND period_start >= '2005'
	UNION ALL
	SELECT 3, figure, measure, period_start, value, low, high, qualifier, status, unit
	FROM permits
	WHERE measure = 'special-permissions' AND nationality = 'all' AND period_kind = 'calendar-year'
	UNION ALL
	SELECT 4, figure, measure, period_start, value, low, high, qualifier, status, unit
	FROM returns
	WHERE measure = 'victims-returned' AND nationality = 'all'
)
ORDER BY place, period_start;
