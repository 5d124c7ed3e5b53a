import type { Page } from 'playwright';
import { chartPages } from './builtPages.ts';
import { chartKinds } from './pageKinds.ts';
import { test } from './test.ts';

test.concurrent.for(chartKinds)(
	'%s has one tab stop a chart',
	async ([, path], { open, expect }) => {
		const page = await open();
		await page.goto(path);
		await page.locator('.sheets[tabindex]').last().waitFor({ state: 'attached' });
		const stops = await page.evaluate(() =>
			[...document.querySelectorAll('.sheets')].map(
				(sheets) =>
					[sheets, ...sheets.querySelectorAll<SVGElement>('*')].filter((element) =>
						element instanceof HTMLElement || element instanceof SVGElement
							? element.tabIndex >= 0
							: false
					).length
			)
		);
		expect(stops.length).toBeGreaterThan(0);
		expect(stops.every((count) => count === 1)).toBe(true);
	}
);

test.concurrent.for(chartPages().filter((path) => !path.startsWith('/ja/')))(
	'arrow keys reach every mark of %s and say which it is',
	async (path, { open, expect }) => {
		const page = await open();
		await page.goto(path);
		await focusChart(page);
		const names = await page.evaluate(() =>
			[...document.querySelectorAll('.sheet .mark')]
				.filter((mark) => mark.checkVisibility())
				.map((mark) => mark.querySelector('title')?.textContent ?? '')
		);
		const said: string[] = [];
		for (let press = 0; press < names.length; press += 1) {
			await page.keyboard.press('ArrowRight');
			said.push(await announced(page));
		}
		expect(said).toEqual(names);
		expect(new Set(names).size).toBe(names.length);
		await page.keyboard.press('ArrowLeft');
		expect(await announced(page)).toBe(names.at(-2) ?? names[0]);
	}
);

test.concurrent('up and down move between series at the same year', async ({ open, expect }) => {
	const page = await open();
	await page.goto('/charts/victims-identified/');
	await focusChart(page);
	do await page.keyboard.press('ArrowRight');
	while ((await current(page)).x !== '2005');
	const first = await current(page);
	await page.keyboard.press('ArrowDown');
	const second = await current(page);
	expect(second.x).toBe(first.x);
	expect(Number(second.series)).toBe(Number(first.series) + 1);
	await page.keyboard.press('ArrowUp');
	expect(await current(page)).toEqual(first);
});

test.concurrent.for(['/charts/victims-identified/', '/ja/charts/arrest-to-sentence/'])(
	'Enter opens the receipt of the mark, and Escape leaves it, then the mark: %s',
	async (path, { open, expect }) => {
		const page = await open();
		await page.goto(path);
		await focusChart(page);
		await page.keyboard.press('ArrowRight');
		const { slip } = await current(page);
		await page.keyboard.press('Enter');
		const open_ = page.locator('.slip:popover-open');
		await open_.waitFor();
		expect(await open_.getAttribute('id')).toBe(slip);

		await page.keyboard.press('Tab');
		expect(await page.locator(`[id="${slip}"] a:focus`).count()).toBe(1);
		await page.keyboard.press('Escape');
		await open_.waitFor({ state: 'detached' });
		expect(await page.locator('.sheets:focus').count()).toBe(1);
		await page.keyboard.press('Escape');
		await page.locator('.mark.current').first().waitFor({ state: 'detached' });
		expect(await announced(page)).toBe('');
	}
);

test.concurrent('a click on a mark opens its receipt', async ({ open, expect }) => {
	const page = await open();
	await page.goto('/charts/labour-violations/');
	await page.locator('.sheets[tabindex]').waitFor();
	const mark = page.locator('svg.sheet:visible .mark').nth(2);
	await mark.locator('.bar').first().click();
	expect(await page.locator('.slip:popover-open').getAttribute('id')).toBe(
		await mark.getAttribute('data-slip')
	);
});

test.concurrent('the first stop of every page skips to its content', async ({ open, expect }) => {
	const page = await open();
	await page.goto('/ja/data/police/');
	await page.keyboard.press('Tab');
	expect(await page.locator('.skip:focus').count()).toBe(1);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.locator('main :focus').count()).toBe(1);
});

async function focusChart(page: Page): Promise<void> {
	await page.locator('.sheets[tabindex]').first().focus();
}

/** What the live region of the chart says. */
const announced = (page: Page): Promise<string> =>
	page.locator('.chart > [aria-live="polite"]').first().innerText();

const current = (page: Page) =>
	page.locator('.mark.current').evaluate((mark: SVGElement) => ({
		slip: mark.dataset['slip'] ?? '',
		x: mark.dataset['x'] ?? '',
		series: mark.dataset['series'] ?? ''
	}));
