/**
 * What the words of a Croissant description mean. The specification writes schema.org with http; its
 * reference library and the data sets published with it know https only.
 */
export const croissantContext = {
	'@language': 'en',
	'@vocab': 'https://schema.org/',
	sc: 'https://schema.org/',
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
