import { error } from '@sveltejs/kit';
import { pictureFonts } from '$lib/charts/pictureFonts.ts';
import { link } from '$lib/components/link.ts';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { chartPicture, type Form } from '$lib/server/chartPicture.ts';
import { charts } from '$lib/server/charts.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { png } from '$lib/server/png.ts';
import { pngWithMetadata } from '$lib/server/pngWithMetadata.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const pictures = [
	'svg',
	'dark.svg',
	'narrow.svg',
	'narrow.dark.svg',
	'png',
	'2x.png',
	'card.png'
] as const;

const forms: Record<string, Form> = {
	'narrow.svg': 'narrow',
	'narrow.dark.svg': 'narrow',
	'card.png': 'card'
};

export const entries: EntryGenerator = async () =>
	[...(await charts()).keys()].flatMap((chart) =>
		pictures.flatMap((picture) => entriesOf([picture], () => ({ chart, picture })))
	);

/** What a program that shows an SVG has fonts for: ours come first, where they are at hand. */
const commonFonts = {
	sans: "'Source Sans 3', Arial, 'Hiragino Sans', 'Yu Gothic', 'Noto Sans JP', sans-serif",
	serif: "'Source Serif 4', Georgia, 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif JP', serif"
};

/** A chart as a picture: SVG on light or dark paper, wide or for telephones, PNG in two sizes, and a card to be shared. */
export const GET: RequestHandler = async ({ params, url }) => {
	const chart = (await charts()).get(params.chart);
	if (chart === undefined) error(404);
	const language = languageOf(params.lang);
	const isVector = params.picture.endsWith('svg');
	const address = new URL(link(language, 'charts', chart.chart), url).href;
	const { svg, metadata } = chartPicture(chart, language, address, {
		theme: params.picture.endsWith('dark.svg') ? 'dark' : 'light',
		form: forms[params.picture] ?? 'sheet',
		fonts: isVector ? commonFonts : pictureFonts(language)
	});
	if (isVector)
		return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
	const picture = pngWithMetadata(png(svg, params.picture === '2x.png' ? 2 : 1), metadata);
	return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
