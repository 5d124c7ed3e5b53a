import type { Field, Resource } from '../model/descriptor.ts';
import { catalog, type PublishedTable } from './catalog.ts';
import { figureCalled } from './figureCalled.ts';
import { figureSentence } from './figureSentence.ts';
import { publishedTable } from './publishedTable.ts';
import { siteAddress } from './siteAddress.ts';
import { sourcesOf } from './sourcesOf.ts';

/**
 * What a table's CSV file holds, in the words of CSV on the Web: a group of the table and of those
 * that its keys lead to. A note on each row of figures is its citation.
 */
export function csvwOf(table: PublishedTable): object {
	const { foreignKeys } = table.resource.schema;
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
		tables: [
			{
				...described(table),
				tableSchema: {
					...schema(table.resource),
					foreignKeys: foreignKeys.map(({ fields, reference }) => ({
						columnReference: fields,
						reference: {
							resource: publishedTable(reference.resource).resource.path,
							columnReference: reference.fields
						}
					}))
				},
				...(table.resource['fr:topic'] === undefined ? {} : { notes: table.rows.map(note) })
			},
			...foreignKeys
				.map(({ reference }) => publishedTable(reference.resource))
				.map((other) => ({ ...described(other), tableSchema: schema(other.resource) }))
		]
	};
}

const described = ({ resource, rows }: PublishedTable): object => ({
	url: resource.path,
	'dc:title': inBoth(resource.title, resource['fr:title_ja']),
	'dc:description': inBoth(resource.description, resource['fr:description_ja']),
	'dc:license': { '@id': catalog().descriptor.licenses[0].path },
	'dc:modified': { '@value': catalog().edition, '@type': 'xsd:date' },
	'dc:source': sourcesOf(rows).map(({ id }) => ({ '@id': siteAddress(`sources/${id}/`) }))
});

const schema = ({ schema: { fields, primaryKey }, ...resource }: Resource): object => ({
	columns: fields.map(column),
	primaryKey,
	...(resource['fr:topic'] === undefined ? {} : { aboutUrl: siteAddress('figures/{figure}/') })
});

const column = (field: Field): object => ({
	name: field.name,
	titles: field.name,
	datatype: datatype(field),
	required: field.constraints.required,
	'dc:title': inBoth(field.title, field['fr:title_ja']),
	'dc:description': inBoth(field.description, field['fr:description_ja'])
});

function datatype({ type, constraints: { pattern, minimum, maximum } }: Field): object {
	return {
		base: type,
		...(pattern === undefined ? {} : { format: pattern }),
		...(minimum === undefined ? {} : { minimum }),
		...(maximum === undefined ? {} : { maximum })
	};
}

/** The citation of a row; in the file its header is the first. */
const note = (row: Record<string, string>, index: number): object => ({
	'@type': 'oa:Annotation',
	'oa:hasTarget': {
		'@id': `${publishedTable(figureCalled(row['figure'] ?? '').table).resource.path}#row=${index + 2}`
	},
	'oa:hasBody': {
		'@type': 'oa:TextualBody',
		'rdf:value': figureSentence(figureCalled(row['figure'] ?? ''), 'en'),
		'dc:format': { '@value': 'text/plain' }
	}
});

const inBoth = (en: string, ja: string): object[] => [
	{ '@value': en, '@language': 'en' },
	{ '@value': ja, '@language': 'ja' }
];
