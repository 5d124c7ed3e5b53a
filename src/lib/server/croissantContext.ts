/** What the words of a Croissant description mean: the context that its specification asks for. */
export const croissantContext = {
	'@language': 'en',
	'@vocab': 'http://schema.org/',
	sc: 'http://schema.org/',
	cr: 'http://mlcommons.org/croissant/',
	dct: 'http://purl.org/dc/terms/',
	prov: 'http://www.w3.org/ns/prov#',
	citeAs: 'cr:citeAs',
	column: 'cr:column',
	conformsTo: 'dct:conformsTo',
	dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
	extract: 'cr:extract',
	field: 'cr:field',
	fileObject: 'cr:fileObject',
	isLiveDataset: 'cr:isLiveDataset',
	key: 'cr:key',
	recordSet: 'cr:recordSet',
	references: 'cr:references',
	source: 'cr:source'
} as const;
