import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { charts } from '$lib/server/charts.ts';
import { embedDocument } from '$lib/server/embedDocument.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = async () =>
	entriesOf([...(await charts()).keys()], (chart) => ({ chart }));

/** The live embed of a chart: it changes with the figures. */
export const GET: RequestHandler = async ({ params }) => {
	const chart = (await charts()).get(params.chart);
	if (chart === undefined) error(404);
	const language = languageOf(params.lang);
	const document = embedDocument(
		chart,
		language,
		language === 'ja' ? '../../../' : '../../',
		false
	);
	return new Response(document, { headers: { 'content-type': 'text/html' } });
};
