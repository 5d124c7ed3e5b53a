import { languageFolder } from '$lib/model/languageFolder.ts';
import { error } from '@sveltejs/kit';
import EmbedSnippets from '$lib/components/EmbedSnippets.svelte';
import { fileLink } from '$lib/components/fileLink.ts';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { chartDownload } from '$lib/server/chartDownload.ts';
import { chartJsonLd } from '$lib/server/chartJsonLd.ts';
import { jsonLdScript } from '$lib/server/jsonLdScript.ts';
import { charts } from '$lib/server/charts.ts';
import { chartCard } from '$lib/server/chartCard.ts';
import { chartWork } from '$lib/server/chartWork.ts';
import { Citations } from '$lib/server/Citations.ts';
import { cited } from '$lib/server/cited.ts';
import { fileFormats } from '$lib/model/fileFormat.ts';
import { StaticHtml } from '$lib/model/staticHtml.ts';
import { definitionsOf } from '$lib/server/definitionsOf.ts';
import { embedHeight } from '$lib/server/embedHeight.ts';
import { embedSnippets } from '$lib/server/embedSnippets.ts';
import { newestEmbed } from '$lib/server/newestEmbed.ts';
import { ownSentence } from '$lib/server/ownSentence.ts';
import { markup } from '$lib/server/markup.ts';
import { siteRoot } from '$lib/server/siteRoot.ts';
import { topicOfChart } from '$lib/server/topics.ts';
import { listed } from '$lib/server/listed.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	entriesOf([...(await charts()).keys()], (chart) => ({ chart }));

export const load: PageServerLoad = async ({ params, url }) => {
	const chart = (await charts()).get(params.chart);
	if (chart === undefined) error(404);
	const language = languageOf(params.lang);
	const citations = new Citations(language);
	const topic = topicOfChart(chart.chart);
	const card = chartCard(chart, language, citations);
	const { endnotes } = citations.cited();
	const files = await Promise.all(
		fileFormats.map((format) => chartDownload(chart, format, language))
	);
	const citation = ownSentence(chartWork(chart, language), language, siteRoot(url));
	return {
		embed: {
			snippets: new StaticHtml(
				markup(EmbedSnippets, {
					snippets: embedSnippets(card, endnotes, citation, language, url),
					language
				})
			),
			preview: newestEmbed(chart.chart, language),
			height: embedHeight(card, endnotes)
		},
		oembed: new URL(fileLink(`${languageFolder(language)}oembed/${chart.chart}.json`), url).href,
		card,
		sql: chart.sql,
		rows: chart.rows,
		citation,
		topic: { topic: topic.topic, title: topic.title[language] },
		definitions: definitionsOf(chart.rows, language),
		files: listed(files),
		jsonLd: jsonLdScript(await chartJsonLd(chart, language)),
		...cited(citations, language)
	};
};
