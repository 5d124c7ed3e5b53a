import { languageOf } from '$lib/i18n/languageOf.ts';
import { charts } from '$lib/server/charts.ts';
import { chartTitle } from '$lib/server/chartTitle.ts';
import { topics } from '$lib/server/topics.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	const all = [...(await charts()).values()];
	return {
		topics: topics().map(({ topic, title, summary }) => ({
			topic,
			title: title[language],
			summary: summary[language],
			charts: all
				.filter(({ spec }) => spec.topic === topic)
				.map(({ chart, spec }) => ({
					chart,
					title: chartTitle(spec, language),
					subtitle: spec.subtitle[language]
				}))
		}))
	};
};
