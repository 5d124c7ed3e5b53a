import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { catalog } from '$lib/server/catalog.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesOf([...catalog().tables.keys()], (table) => ({ table }));

export const load: PageServerLoad = ({ params }) => {
	const table = catalog().tables.get(params.table);
	if (table === undefined) error(404);
	const japanese = languageOf(params.lang) === 'ja';
	const { resource, rows } = table;
	return {
		table: resource.name,
		path: resource.path,
		holdsFigures: resource['fr:topic'] !== undefined,
		title: japanese ? resource['fr:title_ja'] : resource.title,
		description: japanese ? resource['fr:description_ja'] : resource.description,
		fields: resource.schema.fields.map((field) => ({
			name: field.name,
			type: field.type,
			title: japanese ? field['fr:title_ja'] : field.title,
			description: japanese ? field['fr:description_ja'] : field.description
		})),
		rows: rows.map((row) => Object.values(row))
	};
};
