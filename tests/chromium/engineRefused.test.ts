import type { Page } from 'playwright';
import type { ExpectStatic } from 'vitest';
import { test } from './test.ts';

const stillWorks = 'Everything on this page still works';

test.concurrent(
	'without the download of the engine a chart page stays whole, and a later try works',
	async ({ open, expect }) => {
		const page = await open();
		await page.goto('/charts/victims-identified/');
		await hydrated(page);
		await page.route('**/*.wasm*', (route) => route.abort());
		await page.locator('.verify button.action').click();
		await page.getByText(stillWorks).waitFor();
		await expectWhole(page, expect);

		await page.unroute('**/*.wasm*');
		await page.locator('.verify button.action').click();
		await page.locator('[data-verified="true"]').waitFor();
		expect(await page.getByText(stillWorks).count()).toBe(0);
	}
);

test.concurrent(
	'without a connection a chart page says what still works, and a later try works',
	async ({ open, expect }) => {
		const page = await open();
		await page.goto('/charts/victims-identified/');
		await hydrated(page);
		await page.context().setOffline(true);
		await page.locator('.verify button.action').click();
		await page.getByText(stillWorks).waitFor();
		await expectWhole(page, expect);

		await page.context().setOffline(false);
		await page.locator('.verify button.action').click();
		await page.locator('[data-verified="true"]').waitFor();
	}
);

test.concurrent(
	'where a table cannot be loaded the page says so, and a later try works',
	async ({ open }) => {
		const page = await open();
		await page.route('**/data/police.csv', (route) => route.fulfill({ status: 503 }));
		await page.goto('/explore/?sql=SELECT 1 AS one');
		await page.locator('.engine-status', { hasText: 'police.csv: 503' }).waitFor();
		await page.unroute('**/data/police.csv');
		await page.getByRole('button', { name: 'Run' }).click();
		await page.locator('table[data-result]').waitFor();
	}
);

test.concurrent(
	'where workers are refused the page says what still works',
	async ({ open, expect }) => {
		const page = await open();
		await page.addInitScript(() => {
			globalThis.Worker = new Proxy(Worker, {
				construct: () => {
					throw new DOMException('no workers here', 'SecurityError');
				}
			});
		});
		await page.goto('/charts/victims-identified/');
		await hydrated(page);
		await page.locator('.verify button.action').click();
		await page.getByText('no workers here').waitFor();
		await page.getByText(stillWorks).waitFor();
		await expectWhole(page, expect);
	}
);

test.concurrent(
	'where the worker’s file is missing the page says what still works',
	async ({ open, expect }) => {
		const page = await open();
		await page.route('**/*worker*', (route) => route.fulfill({ status: 404 }));
		await page.goto('/charts/victims-identified/');
		await hydrated(page);
		await page.locator('.verify button.action').click();
		await page.getByText(stillWorks).waitFor();
		await expectWhole(page, expect);
	}
);

test.concurrent(
	'without the engine filters still answer from the page, and a later try works',
	async ({ open, expect }) => {
		const page = await open();
		await page.route('**/*.wasm*', (route) => route.abort());
		await page.goto('/ja/?topic=trafficking');
		const button = page.locator('.filters button.action');
		await button.click();
		await page.locator('.engine-status .problem').waitFor();
		const before = await page.locator('[data-matches]').getAttribute('data-matches');
		await page.getByRole('combobox', { name: '国籍' }).selectOption('THA');
		await expect
			.poll(() => page.locator('[data-matches]').getAttribute('data-matches'))
			.not.toBe(before);

		await page.unroute('**/*.wasm*');
		await button.click();
		await page.locator('.filter-answer', { hasText: 'DuckDB' }).waitFor();
		expect(await page.locator('.engine-status .problem').count()).toBe(0);
	}
);

test.concurrent.for(['/charts/victims-identified/', '/?nationality=THA', '/explore/?sql=SELECT 1'])(
	'a browser without WebAssembly shows %s whole and says what still works',
	async (path, { open, expect }) => {
		const page = await open();
		await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
		await page.goto(path);
		if (!path.startsWith('/explore/')) {
			await hydrated(page);
			await page.locator(':is(.verify, .filters) button.action').click();
		}
		await page.getByText(stillWorks).waitFor();
		if (path.startsWith('/charts/')) await expectWhole(page, expect);
	}
);

test.concurrent(
	'where only workers lack WebAssembly the page says what still works',
	async ({ open, expect }) => {
		const page = await open();
		await page.route('**/*worker*.js', async (route) => {
			const response = await route.fetch();
			const body = `delete globalThis.WebAssembly;\n${await response.text()}`;
			await route.fulfill({ response, body });
		});
		await page.goto('/charts/victims-identified/');
		await hydrated(page);
		await page.locator('.verify button.action').click();
		await page.getByText(stillWorks).waitFor();
		await expectWhole(page, expect);
	}
);

const hydrated = (page: Page) =>
	page.locator('.sheets[tabindex]').last().waitFor({ state: 'attached' });

/** Holds that chart, table and receipts work as before. */
async function expectWhole(page: Page, expect: ExpectStatic): Promise<void> {
	expect(await page.locator('svg.sheet:visible .mark').count()).toBeGreaterThan(5);
	expect(await page.locator('figure[data-chart] table:visible').count()).toBe(1);
	const button = page.locator('button.note').first();
	await button.click();
	await page.locator('.slip:popover-open').waitFor();
	await page.keyboard.press('Escape');
	await page.locator('.slip:popover-open').waitFor({ state: 'detached' });
}
