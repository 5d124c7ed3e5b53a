-- Applications and outcomes of refugee recognition in 2018
SELECT [figure] AS figures, measure AS x, value, low, high, qualifier, status, unit
FROM refugees
WHERE measure IN ('refugee-applications', 'refugees-recognised', 'humanitarian-permissions', 'protected-total')
ORDER BY array_position(
	['refugee-applications', 'protected-total', 'refugees-recognised', 'humanitarian-permissions'], measure);
