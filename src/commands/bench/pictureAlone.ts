import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { phone } from './phone.ts';

/** Colours and fonts, the sizes of the drawing, its lines and marks: what makes it the same picture. */
const styles = ['tokens', 'charts', 'marks'];

/**
 * A static page of nothing but the picture of a chart's page, as small as the build makes ours.
 * @param html the built page of the chart
 * @throws Error when that page holds no picture
 */
export function pictureAlone(html: string): string {
	const [picture] = /<div class="sheets".*<\/svg>.*?<\/div>/s.exec(html) ?? [];
	if (picture === undefined) throw new Error('The page of the chart holds no picture');
	const style = styles
		.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
		.join('')
		.replaceAll(/\/\*.*?\*\//gs, '')
		.replaceAll(/\s+/g, ' ');
	return (
		'<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
		`<title>Picture</title><style>${style} body { background: var(--paper); }</style>` +
		`<div class="chart">${picture}</div>`
	);
}

/** Brings the picture alone to the corner: what stands around it moves it by parts of a pixel. */
const nothingElse =
	'body { visibility: hidden } .sheet { visibility: visible; position: fixed; inset: 0 auto auto 0 }';

/**
 * Compares what a reader sees first, before our own fonts come.
 * @throws Error when the two pages do not show the same picture
 */
export async function expectSamePicture(
	browser: Browser,
	address: string,
	other: string
): Promise<void> {
	const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
	await context.route('**/*.woff2', (route) => route.abort());
	const page = await context.newPage();
	const pictures: string[] = [];
	for (const at of [address, other]) {
		await page.goto(at);
		const picture = await page.screenshot({ style: nothingElse });
		pictures.push(picture.toString('base64'));
	}
	await context.close();
	if (pictures[0] !== pictures[1])
		throw new Error(`${other} shows another picture than ${address}`);
}
