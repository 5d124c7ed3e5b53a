-- Companies receiving trainees and technical interns, inspected by the labour inspectorate in 2007
SELECT [figure] AS figures, measure AS facet, violation AS x, value, low, high, qualifier, status, unit
FROM inspections
WHERE measure IN ('companies-inspected', 'companies-in-violation')
ORDER BY measure DESC, violation <> 'all', value DESC;
