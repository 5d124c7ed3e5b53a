import { languageFolder } from '../model/languageFolder.ts';
import { fileFormats } from '../model/fileFormat.ts';
import type { Language } from '../model/text.ts';
import type { PublishedTable } from './catalog.ts';
import { codeLabel } from './codeLabel.ts';
import { datasetJsonLd } from './datasetJsonLd.ts';
import { sourcesOf } from './sourcesOf.ts';
import { tableDownload } from './tableDownload.ts';
import { yearsOf } from './yearsOf.ts';

/** A table as schema.org's `Dataset`. */
export async function tableJsonLd(
	{ resource, rows }: PublishedTable,
	language: Language
): Promise<object> {
	const japanese = language === 'ja';
	const holdsFigures = resource['fr:topic'] !== undefined;
	const measures = new Set(holdsFigures ? rows.map((row) => row['measure'] ?? '') : []);
	return datasetJsonLd(
		{
			page: `${languageFolder(language)}data/${resource.name}/`,
			name: japanese ? resource['fr:title_ja'] : resource.title,
			description: japanese ? resource['fr:description_ja'] : resource.description,
			years: yearsOf(rows),
			variables: [...measures].map((measure) => codeLabel('measure', measure, language)),
			files: await Promise.all(fileFormats.map((format) => tableDownload(resource.name, format))),
			sources: sourcesOf(rows)
		},
		language
	);
}
