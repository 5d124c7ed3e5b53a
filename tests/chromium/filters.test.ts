import type { Page } from 'playwright';
import { matchingSql } from '../../src/lib/engine/matchingSql.ts';
import { noFilter, type Filter } from '../../src/lib/model/filter.ts';
import { catalog } from '../../src/lib/server/catalog.ts';
import { query } from '../../src/lib/server/database.ts';
import { test } from './test.ts';
import { watch } from './watch.ts';

/** Filters as the address asks for them, and as the database is asked. */
const filters: [string, Partial<Filter>][] = [
	['?topic=trafficking', { topic: 'trafficking' }],
	['?nationality=THA', { nationality: 'THA' }],
	['?from=2005&to=2006', { from: 2005, to: 2006 }],
	['?counted-by=npa', { countedBy: 'npa' }],
	[
		'?topic=trafficking&from=2007&counted-by=npa',
		{ topic: 'trafficking', from: 2007, countedBy: 'npa' }
	],
	[
		'?topic=refugee-recognition&nationality=THA',
		{ topic: 'refugee-recognition', nationality: 'THA' }
	]
];

test.concurrent(
	'a filter answers at once, in words, and asks no server',
	async ({ open, expect }) => {
		const page = await open();
		const { requests, problems } = await watch(page);
		await page.goto('/', { waitUntil: 'networkidle' });
		await hydrated(page);
		requests.length = 0;
		await page.getByLabel('Topic').selectOption('trafficking');
		await page.getByLabel('From year').fill('2005');
		const expected = await matches({ topic: 'trafficking', from: 2005 });
		const region = page.locator('.filter-answer[aria-live="polite"]');
		await expect
			.poll(() => region.innerText())
			.toContain(`${expected.length} of ${catalog().figures.size} figures match.`);
		// The browser asks for the icon again where the address changes.
		expect(requests.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
		expect(problems).toEqual([]);
	}
);

test.concurrent.for(filters)(
	'the page lets through for %s the figures that the database at build does',
	async ([search, filter], { open, expect }) => {
		const page = await open();
		await page.goto(`/${search}`);
		expect(await listed(page)).toEqual(await matches(filter));
	}
);

test.concurrent(
	'the address holds a filter, and a reload restores it',
	async ({ open, expect }) => {
		const page = await open();
		await page.goto('/');
		await hydrated(page);
		await page.getByLabel('Nationality').selectOption('THA');
		await page.getByLabel('To year').fill('2005');
		await page.waitForURL('**/?to=2005&nationality=THA');
		const before = await listed(page);
		await page.reload();
		expect(await listed(page)).toEqual(before);
		expect(await page.getByLabel('Nationality').inputValue()).toBe('THA');
		expect(await page.getByLabel('To year').inputValue()).toBe('2005');

		await page.getByRole('button', { name: 'Clear filters' }).click();
		await page.waitForURL((url) => url.search === '');
		expect(await page.locator('[data-matches]').count()).toBe(0);
		expect(await page.locator('.faded, [data-chart][hidden], .topic[hidden]').count()).toBe(0);
	}
);

test.concurrent(
	'a filter fades the marks and cells that it leaves out, and hides charts without any',
	async ({ open, expect }) => {
		const page = await open();
		await page.goto('/?from=2007&topic=trafficking');
		const kept = await listed(page);
		const marks = await page.evaluate(() =>
			[...document.querySelectorAll<SVGElement>('[data-chart]:not([hidden]) .mark')]
				.filter((mark) => mark.checkVisibility())
				.map(({ dataset, classList }) => ({
					figures: (dataset['figure'] ?? dataset['figures'] ?? '').split(' '),
					faded: classList.contains('faded')
				}))
		);
		expect(marks.filter(({ faded }) => faded).length).toBeGreaterThan(0);
		expect(marks.filter(({ faded }) => !faded).length).toBeGreaterThan(0);
		for (const { figures, faded } of marks)
			expect(faded).toBe(!figures.every((figure) => kept.includes(figure)));
		const left = await page.evaluate(() =>
			[...document.querySelectorAll('.topic')]
				.filter((topic) => topic.checkVisibility())
				.map((topic) => topic.querySelectorAll('.mark:not(.faded)').length)
		);
		expect(left.length).toBeLessThan(await page.locator('.topic').count());
		expect(left.every((marks) => marks > 0)).toBe(true);
	}
);

test.concurrent('a filter that nothing passes says so', async ({ open, expect }) => {
	const page = await open();
	await page.goto('/ja/?from=1950&to=1951');
	await expect.poll(() => page.locator('[data-matches]').getAttribute('data-matches')).toBe('0');
	expect(await page.locator('[data-chart]:visible').count()).toBe(0);
});

test.concurrent(
	'an address with a filter that makes no sense leaves the page whole',
	async ({ open, expect }) => {
		const page = await open();
		const { problems } = await watch(page);
		await page.goto('/?from=soon&to=%F0%9F%98%80&topic=');
		await hydrated(page);
		expect(await page.locator('[data-matches]').count()).toBe(0);
		expect(await page.locator('[data-chart]:visible').count()).toBeGreaterThan(5);
		expect(problems).toEqual([]);
	}
);

test.concurrent(
	'the opened database gives every filter the same figures',
	async ({ open, expect }) => {
		const page = await open();
		await page.goto('/?topic=trafficking');
		await page.getByRole('button', { name: 'Answer from the database' }).click();
		await answeredByDatabase(page);
		expect(await listed(page)).toEqual(await matches({ topic: 'trafficking' }));
		for (const [, filter] of filters) {
			const { topic, nationality, countedBy, from, to } = { ...noFilter, ...filter };
			await page.getByLabel('Topic').selectOption(topic);
			await page.getByLabel('Nationality').selectOption(nationality);
			await page.getByLabel('Counted by').selectOption(countedBy);
			await page.getByLabel('From year').fill(String(from ?? ''));
			await page.getByLabel('To year').fill(String(to ?? ''));
			await answeredByDatabase(page);
			expect(await listed(page)).toEqual(await matches(filter));
		}
	}
);

const hydrated = (page: Page) =>
	page.locator('.sheets[tabindex]').last().waitFor({ state: 'attached' });

const answeredByDatabase = (page: Page) =>
	page.locator('.filter-answer', { hasText: 'Answered by DuckDB' }).waitFor();

/** The figures that the page says match, in order of their names. */
async function listed(page: Page): Promise<string[]> {
	const said = Number(await page.locator('[data-matches]').getAttribute('data-matches'));
	if (said === 0) return [];
	const list = page.locator('.matches');
	if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
	await list
		.locator('[data-figure]')
		.nth(said - 1)
		.waitFor();
	return list
		.locator('[data-figure]')
		.evaluateAll((figures: HTMLElement[]) =>
			figures.map(({ dataset }) => dataset['figure'] ?? '').sort()
		);
}

/** The figures that the build's own database lets through, in order of their names. */
async function matches(filter: Partial<Filter>): Promise<string[]> {
	const tables = new Map<string, string[]>();
	for (const { resource } of catalog().tables.values()) {
		const topic = resource['fr:topic'];
		if (topic !== undefined) tables.set(topic, [...(tables.get(topic) ?? []), resource.name]);
	}
	const rows = await query(matchingSql({ ...noFilter, ...filter }, Object.fromEntries(tables)));
	return rows.map((row) => String(row['figure'])).sort();
}
