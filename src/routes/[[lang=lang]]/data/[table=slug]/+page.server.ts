import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { catalog } from '$lib/server/catalog.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { ownSentence } from '$lib/server/ownSentence.ts';
import { siteRoot } from '$lib/server/siteRoot.ts';
import { tableWork } from '$lib/server/tableWork.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesOf([...catalog().tables.keys()], (table) => ({ table }));

export const load: PageServerLoad = ({ params, url }) => {
	const table = catalog().tables.get(params.table);
	if (table === undefined) error(404);
	const language = languageOf(params.lang);
	const japanese = language === 'ja';
	const { resource, rows } = table;
	return {
		table: resource.name,
		citation: ownSentence(tableWork(table, language), language, siteRoot(url)),
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
