import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { parsedPages, type Parsed } from './parsedPages.ts';
import { test as base } from './test.ts';

const test = base.extend('pages', { scope: 'file' }, async ({ browser }) =>
	parsedPages(await browser.newPage({ baseURL: inject('site') }))
);

const formats = /\.(csv|xlsx|json|parquet|zip|duckdb)$/;

test('every file that a page offers is there, with the size and hash that the page prints', async ({
	pages
}) => {
	const offered = await pages.evaluate(offers);
	const paths = new Set(offered.map(({ path }) => path));
	expect(paths.size).toBeGreaterThan(400);
	const known = new Map(
		[...paths].map((path) => {
			const bytes = readFileSync(join('build', path));
			return [
				path,
				{ size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }
			];
		})
	);
	for (const { page, path, size, sha256 } of offered)
		expect({ page, path, size, sha256 }).toEqual({ page, path, ...known.get(path) });
});

test('every file of data or of a chart is offered by a page', async ({ pages }) => {
	const offered = new Set((await pages.evaluate(offers)).map(({ path }) => path));
	const built = ['data', 'charts', 'ja/charts'].flatMap((folder) =>
		readdirSync(join('build', folder))
			.filter((name) => formats.test(name) && !/^__data|csv-metadata|^datapackage/.test(name))
			.map((name) => `/${folder}/${name}`)
	);
	expect(built.filter((path) => !offered.has(path))).toEqual([]);
	expect(built.length).toBe(offered.size);
});

test('a chart’s page and its JSON show the same numbers, and the same hashes stand in its JSON-LD', async ({
	pages
}) => {
	const shown = await pages.evaluate(numbers);
	expect(shown.length).toBeGreaterThan(80);
	for (const { path, cells, distribution } of shown) {
		const file = JSON.parse(readFileSync(join('build', `${path.replace(/\/$/, '')}.json`), 'utf8'));
		const inFile = file.records.map((record: Record<string, unknown>) => [
			record['figures'],
			String(record['value'] ?? record['low'] ?? record['high']),
			record['text']
		]);
		expect(cells.toSorted(), path).toEqual(inFile.toSorted());
		for (const { contentUrl, sha256 } of distribution) {
			const bytes = readFileSync(join('build', new URL(contentUrl).pathname));
			expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
		}
	}
});

/* The functions below run in the browser. */

function offers(pages: Parsed[]) {
	return pages.flatMap(({ path: page, markup }) =>
		[...markup.querySelectorAll('.downloads')].flatMap((list) => {
			const hashes = list.nextElementSibling?.querySelectorAll('code') ?? [];
			return [...list.querySelectorAll('li')].map((item, index) => ({
				page,
				path: new URL(item.querySelector('a')?.getAttribute('href') ?? '', location.origin + page)
					.pathname,
				size: Number((item.querySelector('.hint')?.textContent ?? '').replace(/\D/g, '')),
				sha256: hashes[index]?.textContent ?? ''
			}));
		})
	);
}

function numbers(pages: Parsed[]) {
	return pages.flatMap(({ path, markup }) => {
		if (!/\/charts\/[^/]+\/$/.test(path)) return [];
		const found = markup.querySelectorAll<HTMLDataElement>('figure[data-chart] table data.figure');
		const jsonLd = markup.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
		const { distribution }: { distribution: { contentUrl: string; sha256: string }[] } =
			JSON.parse(jsonLd);
		return {
			path,
			cells: [...found].map((cell) => [
				cell.dataset['figure'] ?? cell.dataset['figures'] ?? '',
				cell.value,
				cell.textContent.trim()
			]),
			distribution
		};
	});
}
