import { languageOf } from '$lib/i18n/languageOf.ts';
import { catalog } from '$lib/server/catalog.ts';
import { codeLabel } from '$lib/server/codeLabel.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const figures = [...catalog().figures.values()];
	return {
		tables: [...catalog().tables.values()].map(({ resource }) => ({
			table: resource.name,
			title: language === 'ja' ? resource['fr:title_ja'] : resource.title,
			columns: resource.schema.fields.map(({ name }) => name)
		})),
		measures: [...new Set(figures.map(({ measure }) => measure))].map(({ measure, label }) => ({
			measure,
			label: label[language]
		})),
		nationalities: [
			...new Set(figures.map(({ dimensions }) => dimensions['nationality'] ?? 'all'))
		].map((code) => ({ code, label: codeLabel('nationality', code, language) }))
	};
};
