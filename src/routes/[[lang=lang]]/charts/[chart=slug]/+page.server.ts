import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { chartDownload } from '$lib/server/chartDownload.ts';
import { chartJsonLd } from '$lib/server/chartJsonLd.ts';
import { charts } from '$lib/server/charts.ts';
import { chartCard } from '$lib/server/chartCard.ts';
import { Citations } from '$lib/server/Citations.ts';
import { cited } from '$lib/server/cited.ts';
import { fileFormats } from '$lib/model/fileFormat.ts';
import { definitionsOf } from '$lib/server/definitionsOf.ts';
import { topicOfChart } from '$lib/server/topics.ts';
import { listed } from '$lib/server/listed.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	entriesOf([...(await charts()).keys()], (chart) => ({ chart }));

export const load: PageServerLoad = async ({ params }) => {
	const chart = (await charts()).get(params.chart);
	if (chart === undefined) error(404);
	const language = languageOf(params.lang);
	const citations = new Citations(language);
	const topic = topicOfChart(chart.chart);
	const card = chartCard(chart, language, citations);
	const files = await Promise.all(
		fileFormats.map((format) => chartDownload(chart, format, language))
	);
	return {
		card,
		sql: chart.sql,
		rows: chart.rows,
		topic: { topic: topic.topic, title: topic.title[language] },
		definitions: definitionsOf(chart.rows, language),
		files: listed(files),
		jsonLd: await chartJsonLd(chart, language),
		...cited(citations, language)
	};
};
