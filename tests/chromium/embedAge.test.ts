import { inject } from 'vitest';
import { framedIn } from './framedIn.ts';
import { editions, frozen, newest } from './publishedEditions.ts';
import { test } from './test.ts';

const site = inject('site');
const chart = 'victims-identified';

/** The list of editions as it will be when one more is published. */
const later = (change: (charts: Record<string, string>) => Record<string, string>) => ({
	editions: [
		...editions,
		{ edition: '2099-01-01', files: '0'.repeat(64), charts: change(newest.charts) }
	]
});
const changed = later((charts) => ({ ...charts, [chart]: 'other' }));
const withdrawn = later((charts) =>
	Object.fromEntries(Object.entries(charts).filter(([name]) => name !== chart))
);

test.concurrent.for([
	['changed', '', changed, 'has been changed or corrected since.'],
	['withdrawn', '', withdrawn, 'This chart is no longer published.'],
	['changed', '.ja', changed, 'その後、変更又は訂正されています。']
] as const)(
	'a frozen embed whose chart is %s in a newer edition says so, and keeps its numbers (%s)',
	async ([kind, language, list, words], { open, expect }) => {
		const page = await open();
		const body = await framedIn(page, frozen(chart, language));
		const numbers = () => body.locator('data.figure').allInnerTexts();
		const before = await numbers();
		await page
			.context()
			.route('**/editions/index.json', (route) =>
				route.fulfill({ json: list, headers: { 'access-control-allow-origin': '*' } })
			);
		await framedIn(page, frozen(chart, language));
		const note = body.locator(`.age[data-change="${kind}"]`);
		await note.waitFor();
		expect(await note.innerText()).toContain(words);
		expect(await body.locator('.age:visible').count()).toBe(1);
		const href = await note.locator('a').evaluate((link: HTMLAnchorElement) => link.href);
		expect(href).toBe(
			`${site}${language === '' ? '' : '/ja'}/editions/${newest.edition}/#${chart}`
		);
		expect(await numbers()).toEqual(before);
		expect(before.length).toBeGreaterThan(10);
	}
);

test.concurrent.for([
	['its chart is as it was', later((charts) => charts)],
	['the list is none', { editions: 'x' }],
	['it is refused', null]
] as const)('a frozen embed is silent where %s', async ([, list], { open, expect }) => {
	const page = await open();
	const faults: string[] = [];
	page.on('pageerror', ({ message }) => faults.push(message));
	const asked: string[] = [];
	await page.context().route('**/editions/index.json', (route) => {
		asked.push(route.request().url());
		return list === null
			? route.abort()
			: route.fulfill({ json: list, headers: { 'access-control-allow-origin': '*' } });
	});
	const body = await framedIn(page, frozen(chart));
	await expect.poll(() => asked.length).toBe(1);
	await page.waitForLoadState('networkidle');
	expect(await body.locator('.age:visible').count()).toBe(0);
	expect(await body.locator('.mark:visible').count()).toBeGreaterThan(0);
	expect(faults).toEqual([]);
});
