import { formatCitation } from '../exports/formatCitation.ts';
import { fileFormats } from '../model/fileFormat.ts';
import type { Resource } from '../model/descriptor.ts';
import { catalog, type PublishedTable } from './catalog.ts';
import { croissantContext } from './croissantContext.ts';
import type { DownloadFile } from './downloadFile.ts';
import { ownRecord } from './ownRecord.ts';
import { publishedTable } from './publishedTable.ts';
import { siteAddress } from './siteAddress.ts';
import { sourcesOf } from './sourcesOf.ts';
import { tableDownload } from './tableDownload.ts';
import { tableWork } from './tableWork.ts';

/** A table in Croissant 1.1, with the tables that its keys lead to. */
export async function croissantOf(table: PublishedTable): Promise<object> {
	const { resource, rows } = table;
	const { descriptor, edition } = catalog();
	const page = siteAddress(`data/${resource.name}/`);
	const author = descriptor.contributors[0].title;
	const others = resource.schema.foreignKeys.map(
		({ reference }) => publishedTable(reference.resource).resource
	);
	const own = await Promise.all(fileFormats.map((format) => tableDownload(resource.name, format)));
	const more = await Promise.all(others.map(({ name }) => tableDownload(name, 'csv')));
	const documents = sourcesOf(rows).map(({ id }) => ({ '@id': siteAddress(`sources/${id}/`) }));
	return {
		'@context': croissantContext,
		'@type': 'sc:Dataset',
		conformsTo: 'http://mlcommons.org/croissant/1.1',
		name: resource.name,
		alternateName: [resource.title, resource['fr:title_ja']],
		description: resource.description,
		url: page,
		license: descriptor.licenses[0].path,
		creator: { '@type': 'sc:Organization', name: author },
		publisher: { '@type': 'sc:Organization', name: author },
		datePublished: edition,
		version: descriptor.version,
		keywords: descriptor.keywords,
		inLanguage: ['en', 'ja'],
		isLiveDataset: false,
		citeAs: formatCitation(ownRecord(tableWork(table, 'en'), siteAddress('')), 'bib').trimEnd(),
		isBasedOn: documents,
		distribution: [
			...own.map((file) => ({ ...fileObject(file), 'prov:wasDerivedFrom': documents })),
			...more.map(fileObject)
		],
		recordSet: [resource, ...others].map(recordSet)
	};
}

const fileObject = ({ path, size, sha256, mediaType }: DownloadFile) => ({
	'@type': 'cr:FileObject',
	'@id': path.replace(/^.*\//, ''),
	name: path.replace(/^.*\//, ''),
	contentUrl: siteAddress(path),
	contentSize: `${size} B`,
	encodingFormat: mediaType.replace(/;.*$/, ''),
	sha256
});

/** A table as records; a key that leads out of it names the field that it leads to. */
const recordSet = ({ name, path, title, description, schema }: Resource, index: number) => ({
	'@type': 'cr:RecordSet',
	'@id': name,
	name,
	description: `${title}. ${description}`,
	key: schema.primaryKey.map((field) => ({ '@id': `${name}/${field}` })),
	field: schema.fields.map((field) => {
		const key = schema.foreignKeys.find(({ fields }) => fields.join() === field.name);
		return {
			'@type': 'cr:Field',
			'@id': `${name}/${field.name}`,
			name: field.name,
			description: field.description,
			dataType: field.type === 'number' ? 'sc:Float' : 'sc:Text',
			source: { fileObject: { '@id': path }, extract: { column: field.name } },
			...(key === undefined || index > 0
				? {}
				: {
						references: {
							field: { '@id': `${key.reference.resource}/${key.reference.fields.join()}` }
						}
					})
		};
	})
});
