-- Every length of detention that the documents print, each as it is printed
SELECT [figure] AS figures, measure AS facet, figure AS x, value, low, high, qualifier, status, unit
FROM detention
WHERE unit IN ('days', 'months', 'years')
ORDER BY measure, source, figure;
