-- How many figures the documents print of each count of trafficking, by breakdown; no row: not printed
WITH subjects AS (
	FROM (VALUES
		(1, 'victims-identified', 'victims-identified'),
		(1, 'victims-identified', 'victims-identified-share'),
		(2, 'victims-protected', 'victims-protected'),
		(2, 'victims-protected', 'victims-protected-share'),
		(2, 'victims-protected', 'victims-average-age'),
		(3, 'special-permissions', 'special-permissions'),
		(4, 'victims-returned', 'victims-returned'),
		(5, 'trafficking-cases', 'trafficking-cases'),
		(6, 'trafficking-arrests', 'trafficking-arrests'),
		(7, 'traffickers-arrested', 'traffickers-arrested'),
		(8, 'trafficking-convictions', 'trafficking-convictions'),
		(9, 'trafficking-sentences', 'trafficking-sentences')
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
