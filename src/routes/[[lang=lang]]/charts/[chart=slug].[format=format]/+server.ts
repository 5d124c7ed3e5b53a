import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { fileFormats } from '$lib/model/fileFormat.ts';
import { chartDownload } from '$lib/server/chartDownload.ts';
import { charts } from '$lib/server/charts.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { fileAnswer } from '$lib/server/fileAnswer.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () =>
	[...(await charts()).keys()].flatMap((chart) =>
		fileFormats.flatMap((format) => entriesOf([chart], () => ({ chart, format })))
	);

/** The numbers that a chart shows, each with its citation, in one of the formats. */
export const GET: RequestHandler = async ({ params: { lang, chart, format } }) => {
	const found = (await charts()).get(chart);
	if (found === undefined) error(404);
	return fileAnswer(await chartDownload(found, format, languageOf(lang)));
};
