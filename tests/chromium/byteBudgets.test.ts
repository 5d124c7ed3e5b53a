import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';
import { builtPages } from './builtPages.ts';
import { test } from './test.ts';

const kilobyte = 1024;

test.concurrent.for(
	['/charts/', '/ja/charts/', '/claims/', '/ja/claims/'].map((folder) => heaviest(folder))
)(
	'the heaviest page of charts or claims, %s, takes at most 120 KB, at most 60 KB of it script',
	async (path, { open, expect }) => {
		const { all, script, list } = await weigh(await open(), path);
		expect(all, list).toBeLessThanOrEqual(120 * kilobyte);
		expect(script, list).toBeLessThanOrEqual(60 * kilobyte);
	}
);

test.concurrent.for(['/', '/ja/'])(
	'the dashboard %s takes at most 200 KB before the database is asked for',
	async (path, { open, expect }) => {
		const { all, list } = await weigh(await open(), path);
		expect(all, list).toBeLessThanOrEqual(200 * kilobyte);
	}
);

/** The page of a folder with the longest markup; all bring the same style, scripts and fonts along. */
function heaviest(folder: string): string {
	const weights = builtPages()
		.filter((path) => path.startsWith(folder) && path.endsWith('/') && path !== folder)
		.map((path) => ({
			path,
			bytes: gzipSync(readFileSync(`build${path}index.html`)).byteLength
		}));
	return weights.toSorted((a, b) => b.bytes - a.bytes)[0]?.path ?? folder;
}

/** What a first visit to a page brings over the line, in bytes under gzip -9. */
async function weigh(page: Page, path: string) {
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
	await page.goto(path);
	// On a busy machine the network rests before all was asked for: scripts first have to run.
	await page.locator('.sheets[tabindex]').last().waitFor({ state: 'attached' });
	await page.evaluate(() => document.fonts.ready);
	await page.waitForLoadState('networkidle');
	// An answer that comes while the page closes has no body any more.
	page.off('response', weighed);
	const loaded = (await Promise.all(waiting)).toSorted((a, b) => b.bytes - a.bytes);
	const sum = (files: { bytes: number }[]) => files.reduce((total, { bytes }) => total + bytes, 0);
	const all = sum(loaded);
	const script = sum(loaded.filter(({ isScript }) => isScript));
	const list = [
		`${path}: ${all} bytes in all, ${script} of script`,
		...loaded.map(({ url, bytes }) => `${bytes} ${url}`)
	].join('\n');
	return { all, script, list };
}
