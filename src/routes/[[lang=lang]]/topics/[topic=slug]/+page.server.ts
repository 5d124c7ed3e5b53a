import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { chartsCalled } from '$lib/server/charts.ts';
import { chartCard } from '$lib/server/chartCard.ts';
import { Citations } from '$lib/server/Citations.ts';
import { cited } from '$lib/server/cited.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { topics } from '$lib/server/topics.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesOf(
		topics().map(({ topic }) => topic),
		(topic) => ({ topic })
	);

export const load: PageServerLoad = async ({ params }) => {
	const topic = topics().find((one) => one.topic === params.topic);
	if (topic === undefined) error(404);
	const language = languageOf(params.lang);
	const citations = new Citations(language);
	const cards = (await chartsCalled(topic.charts)).map((chart) =>
		chartCard(chart, language, citations)
	);
	return {
		title: topic.title[language],
		summary: topic.summary[language],
		definitions: topic.definitions[language],
		notPublished: topic.notPublished[language],
		cards,
		...cited(citations, language)
	};
};
