import type { Cell, FileColumn, FileTable } from '../model/fileTable.ts';
import { catalog, type PublishedTable } from './catalog.ts';
import { figureCalled } from './figureCalled.ts';
import { figureSentence } from './figureSentence.ts';
import { fileSource } from './fileSource.ts';
import { siteAddress } from './siteAddress.ts';
import { sourcesOf } from './sourcesOf.ts';

/** The columns that every file of figures has behind those of its table. */
const citing: FileColumn[] = [
	{
		name: 'citation_en',
		type: 'string',
		title: 'Citation in English',
		description: 'The figure and its citation in one sentence, as its receipt prints it.'
	},
	{
		name: 'citation_ja',
		type: 'string',
		title: 'Citation in Japanese',
		description: 'The same sentence in Japanese.'
	},
	{
		name: 'citation_url',
		type: 'string',
		title: 'Receipt',
		description: 'The permanent address of the receipt.'
	}
];

/** A published table as the formats other than CSV hold it: typed, with the citation beside each figure. */
export function fileOfTable({ resource, rows }: PublishedTable): FileTable {
	const { fields } = resource.schema;
	const holdsFigures = resource['fr:topic'] !== undefined;
	const { edition, descriptor } = catalog();
	return {
		about: {
			name: resource.name,
			title: resource.title,
			title_ja: resource['fr:title_ja'],
			description: resource.description,
			description_ja: resource['fr:description_ja'],
			edition,
			licence: descriptor.licenses[0].path,
			url: siteAddress(`data/${resource.name}/`)
		},
		columns: [
			...fields.map(({ name, type, title, description }) => ({ name, type, title, description })),
			...(holdsFigures ? citing : [])
		],
		rows: rows.map((row) => [
			...fields.map(({ name, type }) => typed(row[name] ?? '', type)),
			...(holdsFigures ? citations(row['figure'] ?? '') : [])
		]),
		sources: sourcesOf(rows).map((source) => fileSource(source, 'en'))
	};
}

function typed(cell: string, type: FileColumn['type']): Cell {
	if (cell === '') return null;
	return type === 'number' ? Number(cell) : cell;
}

function citations(id: string): Cell[] {
	const figure = figureCalled(id);
	return [
		figureSentence(figure, 'en'),
		figureSentence(figure, 'ja'),
		siteAddress(`figures/${id}/`)
	];
}
