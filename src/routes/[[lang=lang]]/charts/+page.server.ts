import { languageOf } from '$lib/i18n/languageOf.ts';
import { chartsCalled } from '$lib/server/charts.ts';
import { chartTitle } from '$lib/server/chartTitle.ts';
import { topics } from '$lib/server/topics.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	return {
		topics: await Promise.all(
			topics().map(async ({ topic, title, summary, charts }) => ({
				topic,
				title: title[language],
				summary: summary[language],
				charts: (await chartsCalled(charts)).map(({ chart, spec }) => ({
					chart,
					title: chartTitle(spec, language),
					subtitle: spec.subtitle[language]
				}))
			}))
		)
	};
};
