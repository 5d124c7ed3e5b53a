import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { pageKinds } from './pageKinds.ts';
import { parsedPages, type Parsed } from './parsedPages.ts';
import { test } from './test.ts';
import { watch } from './watch.ts';

test('no page names a file of another origin; only links marked as external lead away', async ({
	open
}) => {
	const pages = await parsedPages(await open());
	expect(await pages.evaluate(foreignAddresses)).toEqual([]);
});

test('no style sheet names a file of another origin', () => {
	const sheets = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.css')
	);
	const found = sheets.filter((path) =>
		/(url\(|@import)\s*['"]?(https?:)?\/\//.test(readFileSync(join('build', path), 'utf8'))
	);
	expect(found).toEqual([]);
});

test.concurrent.for(pageKinds)(
	'%s asks no other origin, misses no file and reports no error',
	async ([, path], { open, expect }) => {
		const page = await open();
		const watched = await watch(page);
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(watched.problems).toEqual([]);
		expect(watched.requests.length).toBeGreaterThan(0);
	}
);

/** Runs in the browser: every address in a page that leads away from this site. */
function foreignAddresses(pages: Parsed[]): string[] {
	const carriers = ['src', 'href', 'srcset', 'poster', 'data', 'action', 'formaction', 'ping'];
	return pages.flatMap(({ path, markup }) => {
		const start = markup.querySelector('base')?.getAttribute('href') ?? '';
		const base = new URL(start, location.origin + path);
		const inMarkup = [...markup.querySelectorAll('*')]
			.filter(
				(element) => !element.matches('a[rel~="external"], link[type="application/json+oembed"]')
			)
			.flatMap((element) => carriers.map((name) => element.getAttribute(name) ?? ''));
		const inStyle = [
			...[...markup.querySelectorAll('style')].map((style) => style.textContent),
			...[...markup.querySelectorAll('[style]')].map((one) => one.getAttribute('style') ?? '')
		].flatMap((css) => [...css.matchAll(/url\(\s*['"]?([^'")]+)/g)].map((match) => match[1] ?? ''));
		return [...inMarkup, ...inStyle]
			.map((address) => new URL(address, base))
			.filter(({ origin, protocol }) => origin !== location.origin && protocol !== 'data:')
			.map(({ href }) => `${path}: ${href}`);
	});
}
