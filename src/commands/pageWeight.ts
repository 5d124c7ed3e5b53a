import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';

/** What a page with a chart brings over the line, in bytes under gzip -9. */
interface Weight {
	all: number;
	/** What of it is script. */
	script: number;
	/** Each file with its bytes, a line each, to be read. */
	list: string;
}

/** Weighs a first visit to a page that holds a chart, until its scripts have run and its fonts are there. */
export async function pageWeight(page: Page, address: string): Promise<Weight> {
	const waiting: Promise<{ url: string; bytes: number; isScript: boolean }>[] = [];
	const weighed = (response: Response) =>
		void waiting.push(
			response.body().then((body) => ({
				url: new URL(response.url()).pathname,
				bytes: gzipSync(body, { level: 9 }).byteLength,
				isScript: (response.headers()['content-type'] ?? '').includes('javascript')
			}))
		);
	page.on('response', weighed);
	await page.goto(address);
	// On a busy machine the network rests before all was asked for: scripts first have to run.
	await page.locator('.sheets[tabindex]').last().waitFor({ state: 'attached' });
	await page.evaluate('document.fonts.ready');
	await page.waitForLoadState('networkidle');
	// An answer that comes while the page closes has no body any more.
	page.off('response', weighed);
	const loaded = (await Promise.all(waiting)).toSorted((a, b) => b.bytes - a.bytes);
	const sum = (files: { bytes: number }[]) => files.reduce((total, { bytes }) => total + bytes, 0);
	const all = sum(loaded);
	const script = sum(loaded.filter(({ isScript }) => isScript));
	const list = [
		`${address}: ${all} bytes in all, ${script} of script`,
		...loaded.map(({ url, bytes }) => `${bytes} ${url}`)
	].join('\n');
	return { all, script, list };
}
