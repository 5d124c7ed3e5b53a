import { languageOf } from '$lib/i18n/languageOf.ts';
import { catalog } from '$lib/server/catalog.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const japanese = languageOf(params.lang) === 'ja';
	return {
		tables: [...catalog().tables.values()].map(({ resource, csv, rows }) => ({
			table: resource.name,
			path: resource.path,
			title: japanese ? resource['fr:title_ja'] : resource.title,
			description: japanese ? resource['fr:description_ja'] : resource.description,
			rows: rows.length,
			bytes: csv.byteLength
		}))
	};
};
