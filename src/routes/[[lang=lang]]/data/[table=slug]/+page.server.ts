import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { fileFormats } from '$lib/model/fileFormat.ts';
import { catalog } from '$lib/server/catalog.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { listed } from '$lib/server/listed.ts';
import { tableDownload } from '$lib/server/tableDownload.ts';
import { tableJsonLd } from '$lib/server/tableJsonLd.ts';
import { jsonLdScript } from '$lib/server/jsonLdScript.ts';
import { ownSentence } from '$lib/server/ownSentence.ts';
import { siteRoot } from '$lib/server/siteRoot.ts';
import { tableWork } from '$lib/server/tableWork.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesOf([...catalog().tables.keys()], (table) => ({ table }));

export const load: PageServerLoad = async ({ params, url }) => {
	const table = catalog().tables.get(params.table);
	if (table === undefined) error(404);
	const language = languageOf(params.lang);
	const japanese = language === 'ja';
	const { resource, rows } = table;
	const files = await Promise.all(
		fileFormats.map((format) => tableDownload(resource.name, format))
	);
	return {
		table: resource.name,
		files: listed(files),
		jsonLd: jsonLdScript(await tableJsonLd(table, language)),
		citation: ownSentence(tableWork(table, language), language, siteRoot(url)),
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
