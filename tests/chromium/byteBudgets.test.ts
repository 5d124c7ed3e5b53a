import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pageWeight } from '../../src/commands/pageWeight.ts';
import { builtPages } from './builtPages.ts';
import { test } from './test.ts';

const kilobyte = 1024;

test.concurrent.for(
	['/charts/', '/ja/charts/', '/claims/', '/ja/claims/'].map((folder) => heaviest(folder))
)(
	'the heaviest page of charts or claims, %s, takes at most 120 KB, at most 60 KB of it script',
	async (path, { open, expect }) => {
		const { all, script, list } = await pageWeight(await open(), path);
		expect(all, list).toBeLessThanOrEqual(120 * kilobyte);
		expect(script, list).toBeLessThanOrEqual(60 * kilobyte);
	}
);

test.concurrent.for(['/', '/ja/'])(
	'the dashboard %s takes at most 200 KB before the database is asked for',
	async (path, { open, expect }) => {
		const { all, list } = await pageWeight(await open(), path);
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
