import { chartKinds, pageKinds } from './pageKinds.ts';
import { test } from './test.ts';

const visitor = { javaScriptEnabled: false };

test.concurrent.for(pageKinds)(
	'%s is whole without scripting',
	async ([, path], { open, expect }) => {
		const page = await open(visitor);
		await page.goto(path);
		const closed = page.locator('details:not([open]) > summary:visible');
		while ((await closed.count()) > 0) await closed.first().click();
		expect(
			await page.evaluate(() => {
				const isShown = (element: Element) =>
					element.checkVisibility({ visibilityProperty: true }) &&
					element.getBoundingClientRect().width > 0;
				const hidden = [
					...document.querySelectorAll('h1, table, data.figure, .source-line, .endnotes li')
				].filter((element) => element.closest('[popover]') === null && !isShown(element));
				const useless = [...document.querySelectorAll('.scripted')].filter(isShown);
				return [...hidden, ...useless].map((element) => element.outerHTML.slice(0, 120));
			})
		).toEqual([]);
		expect(await page.locator('h1').count()).toBeGreaterThan(0);
	}
);

test.concurrent.for(
	chartKinds.flatMap(([kind, path]) => [
		[kind, 'without', path] as const,
		[kind, 'with', path] as const
	])
)(
	'%s draws each chart once, with all marks of its table, %s scripting',
	async ([, scripting, path], { open, expect }) => {
		const page = await open({ javaScriptEnabled: scripting === 'with' });
		await page.goto(path);
		if (scripting === 'with')
			await page.locator('.sheets[tabindex]').last().waitFor({ state: 'attached' });
		const charts = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('figure[data-chart]')].map((chart) => {
				const drawn = [...chart.querySelectorAll('svg.sheet')].filter((sheet) =>
					sheet.checkVisibility()
				);
				const marks = drawn.flatMap((sheet) => [...sheet.querySelectorAll('.mark')]);
				const figures = marks.flatMap((mark) => [
					mark.getAttribute('data-figure') ?? mark.getAttribute('data-figures')
				]);
				const cells = [...chart.querySelectorAll('td data.figure')].map(
					(cell) => cell.getAttribute('data-figure') ?? cell.getAttribute('data-figures')
				);
				return {
					chart: chart.dataset['chart'],
					drawn: drawn.length,
					marks: marks.length > 0 && marks.every((mark) => mark.getClientRects().length > 0),
					asInTable: JSON.stringify(figures.sort()) === JSON.stringify(cells.sort())
				};
			})
		);
		expect(charts.length).toBeGreaterThan(0);
		expect(charts).toEqual(
			charts.map(({ chart }) => ({ chart, drawn: 1, marks: true, asInTable: true }))
		);
	}
);

test.concurrent.for(chartKinds)(
	'a receipt of %s opens by pointer and by keyboard without scripting',
	async ([, path], { open, expect }) => {
		const page = await open(visitor);
		await page.goto(path);
		const button = page.locator('button.note').first();
		const slip = page.locator(`[id="${await button.getAttribute('popovertarget')}"]`);

		await button.click();
		await slip.waitFor({ state: 'visible' });
		expect(await slip.locator('a[href*="figures/"]').count()).toBeGreaterThan(0);
		await page.keyboard.press('Escape');
		await slip.waitFor({ state: 'hidden' });

		await button.focus();
		await page.keyboard.press('Enter');
		await slip.waitFor({ state: 'visible' });
		await page.keyboard.press('Tab');
		expect(await slip.locator('a:focus').count()).toBe(1);
		await page.keyboard.press('Enter');
		await page.waitForURL('**/figures/*/');
	}
);

test.concurrent.for([
	['/figures/npa-victims-2005/', 'Place in the document'],
	['/ja/figures/npa-victims-2005/', '文書中の所在']
] as const)('a receipt is whole without scripting: %s', async ([path, place], { open, expect }) => {
	const page = await open(visitor);
	await page.goto(path);
	expect(await page.locator('h1 data.figure').getAttribute('value')).toBe('117');
	expect(await page.locator('blockquote').innerText()).toContain('117');
	const facts = page.locator('dl.facts');
	expect(await facts.innerText()).toContain(place);
	for (const fact of await facts.locator('dd').all()) expect(await fact.innerText()).not.toBe('');
	expect(await page.locator('.citation-text').innerText()).toContain('117');
	await facts.locator('a[href*="sources/"]').click();
	await page.waitForURL('**/sources/mofa-2008/');
});
