import type { FileColumn, FileTable } from '../model/fileTable.ts';
import { catalog } from './catalog.ts';
import { fileOfTable } from './fileOfTable.ts';
import { fileSource } from './fileSource.ts';
import { siteAddress } from './siteAddress.ts';

const tableColumn: FileColumn = {
	name: 'table',
	type: 'string',
	title: 'Table',
	description: 'The table in which the figure stands.'
};

/** Every figure of every table in one: the columns of all, in the order in which they first stand. */
export function fileOfAll(): FileTable {
	const { tables, descriptor, edition, sources } = catalog();
	const parts = [...tables.values()]
		.filter(({ resource }) => resource['fr:topic'] !== undefined)
		.map((table) => ({ name: table.resource.name, ...fileOfTable(table) }));
	const columns = new Map([
		[tableColumn.name, tableColumn],
		...parts.flatMap((part) => part.columns.map((column) => [column.name, column] as const))
	]);
	return {
		about: {
			name: descriptor.name,
			title: descriptor.title,
			description: descriptor.description,
			edition,
			licence: descriptor.licenses[0].path,
			url: siteAddress('data/')
		},
		columns: [...columns.values()],
		rows: parts.flatMap((part) => {
			const places = new Map(part.columns.map(({ name }, index) => [name, index]));
			return part.rows.map((row) =>
				[...columns.keys()].map((name) =>
					name === tableColumn.name ? part.name : (row[places.get(name) ?? -1] ?? null)
				)
			);
		}),
		sources: [...sources.values()].map((source) => fileSource(source, 'en'))
	};
}
