import { languageOf } from '$lib/i18n/languageOf.ts';
import { catalog } from '$lib/server/catalog.ts';
import { topicOf } from '$lib/server/facets.ts';
import { figureLine } from '$lib/server/figureLine.ts';
import { topics } from '$lib/server/topics.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const figures = [...catalog().figures.values()];
	return {
		topics: topics().map(({ topic, title }) => ({
			topic,
			title: title[language],
			figures: figures
				.filter(({ table }) => topicOf(table) === topic)
				.map((figure) => figureLine(figure, language))
		}))
	};
};
