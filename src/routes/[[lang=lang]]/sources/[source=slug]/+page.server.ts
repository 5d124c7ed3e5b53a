import { error } from '@sveltejs/kit';
import { formatDate } from '$lib/i18n/formatDate.ts';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { issuedDate } from '$lib/model/issuedDate.ts';
import { catalog } from '$lib/server/catalog.ts';
import { citationSentence } from '$lib/server/citationSentence.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { figureLine } from '$lib/server/figureLine.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesOf([...catalog().sources.keys()], (source) => ({ source }));

export const load: PageServerLoad = ({ params }) => {
	const source = catalog().sources.get(params.source);
	if (source === undefined) error(404);
	const language = languageOf(params.lang);
	return {
		source: source.id,
		title: source.title,
		authors: source.author.map(({ literal }) => literal),
		publisher: source.publisher,
		date: formatDate(issuedDate(source), language),
		dateBasis: source.custom.dateBasis,
		number: source.number ?? null,
		url: source.URL ?? null,
		rights: source.custom.rights,
		sha256: source.custom.sha256,
		citation: citationSentence(source, language),
		figures: [...catalog().figures.values()]
			.filter((figure) => figure.source.id === source.id)
			.map((figure) => figureLine(figure, language))
	};
};
