import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright';

/** Bytes of everything that a page loads by itself, gzipped where that makes it smaller. */
export async function pageWeight(
	browser: Browser,
	address: string
): Promise<{ all: number; script: number }> {
	const page = await browser.newPage();
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(address, { waitUntil: 'networkidle' });
	const weights = await Promise.all(
		responses.map(async (response) => {
			const body = await response.body();
			return {
				bytes: Math.min(body.byteLength, gzipSync(body, { level: 9 }).byteLength),
				script: /\.js$/.test(new URL(response.url()).pathname)
			};
		})
	);
	await page.close();
	const sum = (list: { bytes: number }[]) => list.reduce((all, { bytes }) => all + bytes, 0);
	return { all: sum(weights), script: sum(weights.filter(({ script }) => script)) };
}
