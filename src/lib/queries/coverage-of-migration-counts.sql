-- How many figures the documents print of each count of migration, by breakdown; no row: not printed
WITH subjects AS (
	FROM (VALUES
		(1, 'foreign-residents', 'foreign-residents'),
		(2, 'entertainer-visas', 'entertainer-visas'),
		(3, 'trainees-and-interns', 'trainees-and-interns'),
		(3, 'trainees-and-interns', 'trainees-share'),
		(4, 'intern-deaths', 'intern-deaths'),
		(5, 'disappearances-with-violation', 'disappearances-with-violation'),
		(6, 'refugee-applications', 'refugee-applications'),
		(7, 'refugees-recognised', 'refugees-recognised'),
		(8, 'humanitarian-permissions', 'humanitarian-permissions'),
		(9, 'detainees', 'detainees'),
		(9, 'detainees', 'detainees-share'),
		(10, 'detention-average', 'detention-average')
	) AS subject (rank, subject, measure)
), printed AS (
	SELECT rank, subject, figure, measure, period_start, period_kind,
		coalesce(nationality, 'all') AS nationality, coalesce(sex, 'all') AS sex
	FROM figures JOIN subjects USING (measure)
), found AS (
	SELECT rank, subject, 'total' AS breakdown, figure
	FROM printed
	WHERE nationality = 'all' AND sex = 'all' AND measure NOT LIKE '%-age'
	UNION ALL
	SELECT rank, subject, 'year', figure
	FROM printed
	WHERE nationality = 'all' AND sex = 'all' AND period_kind IN ('calendar-year', 'fiscal-year')
	QUALIFY min(period_start) OVER (PARTITION BY measure) < max(period_start) OVER (PARTITION BY measure)
	UNION ALL
	SELECT rank, subject, 'nationality', figure FROM printed WHERE nationality <> 'all'
	UNION ALL
	SELECT rank, subject, 'sex', figure FROM printed WHERE sex <> 'all'
	UNION ALL
	SELECT rank, subject, 'age', figure FROM printed WHERE measure LIKE '%-age'
)
SELECT list(figure ORDER BY figure) AS figures, 'count' AS derived, subject AS series, breakdown AS x,
	count(*)::DOUBLE AS value, 'figures' AS unit
FROM found
GROUP BY rank, subject, breakdown
ORDER BY rank, breakdown;
