-- What the law provides for buying or selling persons, and the mildest sentence
SELECT CASE offence
		WHEN 'buying-selling' THEN 'law-buying-selling'
		WHEN 'buying-selling-child' THEN 'law-child'
		WHEN 'buying-selling-purpose' THEN 'law-purpose'
	END AS comparison, [figure] AS figures, value, low, high, unit
FROM penalties
WHERE measure = 'imprisonment-term' AND offence LIKE 'buying-selling%'
UNION ALL
SELECT 'mildest', [figure], value, low, high, unit
FROM prosecutions
WHERE measure = 'sentence-mildest';
