import { formatDate } from '$lib/i18n/formatDate.ts';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { fileFormats } from '$lib/model/fileFormat.ts';
import { catalog } from '$lib/server/catalog.ts';
import { listed } from '$lib/server/listed.ts';
import { packageJsonLd } from '$lib/server/packageJsonLd.ts';
import { jsonLdScript } from '$lib/server/jsonLdScript.ts';
import { tableDownload } from '$lib/server/tableDownload.ts';
import { wholeDownloads } from '$lib/server/wholeDownloads.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	const japanese = language === 'ja';
	const { edition, tables } = catalog();
	return {
		date: formatDate(edition, language),
		whole: await wholeDownloads(),
		jsonLd: jsonLdScript(await packageJsonLd(language)),
		tables: await Promise.all(
			[...tables.values()].map(async ({ resource, rows }) => ({
				table: resource.name,
				title: japanese ? resource['fr:title_ja'] : resource.title,
				description: japanese ? resource['fr:description_ja'] : resource.description,
				rows: rows.length,
				files: listed(
					await Promise.all(fileFormats.map((format) => tableDownload(resource.name, format)))
				)
			}))
		)
	};
};
