import { languageOf } from '$lib/i18n/languageOf.ts';
import { catalog } from '$lib/server/catalog.ts';
import { citationSentence } from '$lib/server/citationSentence.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { sources, figures } = catalog();
	const all = [...figures.values()];
	return {
		sources: [...sources.values()].map((source) => ({
			source: source.id,
			short: source['title-short'],
			citation: citationSentence(source, languageOf(params.lang)),
			count: all.filter((figure) => figure.source.id === source.id).length
		}))
	};
};
