import { messages } from '../i18n/messages.ts';
import { packageFormats } from '../model/fileFormat.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { datasetJsonLd } from './datasetJsonLd.ts';
import { packageDownload } from './packageDownload.ts';
import { yearsOf } from './yearsOf.ts';

/** All tables together as schema.org's `Dataset`. */
export async function packageJsonLd(language: Language): Promise<object> {
	const { sources, tables } = catalog();
	const say = messages(language);
	return datasetJsonLd(
		{
			page: language === 'ja' ? 'ja/data/' : 'data/',
			name: `${say.site}: ${say.tagline}`,
			description: say.data.lead,
			years: yearsOf([...tables.values()].flatMap(({ rows }) => rows)),
			variables: [],
			files: await Promise.all(packageFormats.map(packageDownload)),
			sources: [...sources.values()]
		},
		language
	);
}
