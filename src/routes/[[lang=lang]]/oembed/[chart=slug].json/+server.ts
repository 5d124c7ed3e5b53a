import { error } from '@sveltejs/kit';
import { fileLink } from '$lib/components/fileLink.ts';
import { link } from '$lib/components/link.ts';
import { sharedPicture } from '$lib/components/sharedPicture.ts';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { charts } from '$lib/server/charts.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { oembed } from '$lib/server/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	entriesOf([...(await charts()).keys()], (chart) => ({ chart }));

/** What a site that has been given the address of a chart shows of it. */
export const GET: RequestHandler = async ({ params, url }) => {
	const chart = (await charts()).get(params.chart);
	if (chart === undefined) error(404);
	const language = languageOf(params.lang);
	const address = (path: string) => new URL(path, url).href;
	const answer = oembed(chart, language, {
		site: address(link(language)),
		chart: address(link(language, 'charts', chart.chart)),
		live: address(link(language, 'embed', chart.chart)),
		file: (path) => address(fileLink(path)),
		picture: address(fileLink(sharedPicture(chart.chart, language)))
	});
	return new Response(`${JSON.stringify(answer, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
};
