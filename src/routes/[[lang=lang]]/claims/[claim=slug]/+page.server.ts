import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { claimJsonLd } from '$lib/server/claimJsonLd.ts';
import { jsonLdScript } from '$lib/server/jsonLdScript.ts';
import { cardOf } from '$lib/server/chartCard.ts';
import { Citations } from '$lib/server/Citations.ts';
import { cited } from '$lib/server/cited.ts';
import { claimChart } from '$lib/server/claimChart.ts';
import { claimChartRows, claimChartSql } from '$lib/server/claimChartRows.ts';
import { claims } from '$lib/server/claims.ts';
import { claimView } from '$lib/server/claimView.ts';
import { claimWork } from '$lib/server/claimWork.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { ownSentence } from '$lib/server/ownSentence.ts';
import { siteRoot } from '$lib/server/siteRoot.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	entriesOf([...(await claims()).keys()], (claim) => ({ claim }));

export const load: PageServerLoad = async ({ params, url }) => {
	const claim = (await claims()).get(params.claim);
	if (claim === undefined) error(404);
	const language = languageOf(params.lang);
	const citations = new Citations(language);
	const view = claimView(claim, language, citations);
	const chart = claimChart(claim, language, citations);
	return {
		view,
		card: chart === null ? null : cardOf(chart, language),
		sql: claim.sql,
		citation: ownSentence(claimWork(claim, language), language, siteRoot(url)),
		checkedSql: claimChartSql(claim),
		rows: await claimChartRows(claim),
		jsonLd: jsonLdScript(claimJsonLd(claim, language)),
		...cited(citations, language)
	};
};
