import { test as base } from './test.ts';

const test = base.override('moreFlags', ['--js-flags=--no-expose-wasm']);

test('a browser without WebAssembly shows the page whole and says what still works', async ({
	open,
	expect
}) => {
	const page = await open();
	await page.goto('/charts/victims-identified/');
	expect(await page.evaluate(() => 'WebAssembly' in globalThis)).toBe(false);
	await page.locator('.sheets[tabindex]').waitFor();
	await page.locator('.verify button.action').click();
	await page.getByText('Everything on this page still works').waitFor();
	expect(await page.locator('svg.sheet:visible .mark').count()).toBeGreaterThan(5);
	expect(await page.locator('figure[data-chart] table:visible').count()).toBe(1);
});

test('a browser without WebAssembly answers filters from the page', async ({ open, expect }) => {
	const page = await open();
	await page.goto('/?nationality=THA');
	await page.locator('[data-matches]').waitFor();
	await page.locator('.filters button.action').click();
	await page.getByText('Everything on this page still works').waitFor();
	expect(Number(await page.locator('[data-matches]').getAttribute('data-matches'))).toBeGreaterThan(
		0
	);
});

test('a browser without WebAssembly says on the page for questions what still works', async ({
	open,
	expect
}) => {
	const page = await open();
	await page.goto('/explore/?sql=SELECT 1');
	await page.getByText('Everything on this page still works').waitFor();
	expect(await page.getByRole('button', { name: 'Run' }).isEnabled()).toBe(true);
});
