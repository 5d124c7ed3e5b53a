import { expect, inject } from 'vitest';
import { builtPages } from './builtPages.ts';
import { parsedPages } from './parsedPages.ts';
import { test } from './test.ts';

const share = '/claims/indonesia-philippines-thailand-share/';

test.concurrent(
	'claims are filtered by speaker, topic and result, and the address keeps the choice',
	async ({ open, expect }) => {
		const page = await open();
		await page.goto('/claims/?speaker=government&result=matches');
		const items = page.locator('.claims li:visible');
		const all = await page.locator('.claims li').count();
		await expect.poll(() => items.count()).toBeLessThan(all);
		const tally = page.locator('.tally tbody tr', { hasText: 'Government' }).locator('td').first();
		expect(await items.count()).toBe(Number(await tally.innerText()));
		expect(new Set(await items.locator('.result').allInnerTexts())).toEqual(new Set(['Matches']));

		await page.getByRole('combobox', { name: 'Result' }).selectOption('not-comparable');
		await expect.poll(() => page.url()).toContain('result=not-comparable');
		expect(await page.locator('[data-claims]').innerText()).toContain(
			`${await items.count()} of ${all}`
		);
	}
);

test.concurrent(
	'a claim shows the claimed number as a rule beside its counts',
	async ({ open, expect }) => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(share);
		const rule = page.locator('svg.sheet:visible .claim-rule');
		expect(await rule.getAttribute('data-value')).toBe('90');
		expect(await page.locator('svg.sheet:visible .mark').count()).toBeGreaterThan(10);
		expect(await page.locator('table.arithmetic').first().innerText()).toContain('÷');
	}
);

test.concurrent(
	'a claim’s query runs again in the browser and gives the printed numbers',
	async ({ open, expect }) => {
		const page = await open();
		await page.goto(share);
		await page.locator('.verify button.action').click();
		await page.locator('[data-verified="true"]').waitFor();
		expect(await page.locator('[data-verified="true"]').innerText()).toMatch(/\d+ of \d+/);
	}
);

test('every claim says in the words of schema.org who claims what, and with which counts', async ({
	browser
}) => {
	const pages = await parsedPages(await browser.newPage({ baseURL: inject('site') }));
	const found = await pages.evaluate((all) =>
		all
			.filter(({ path }) => /^(\/ja)?\/claims\/(?!agreements)[^/]+\/$/.test(path))
			.map(({ markup }) => markup.querySelector('script[type="application/ld+json"]')?.textContent)
	);
	const expected = builtPages().filter((path) => /\/claims\/(?!agreements)[^/]+\/$/.test(path));
	expect(found).toHaveLength(expected.length);
	expect(found.length).toBeGreaterThanOrEqual(80);
	for (const text of found) {
		const claim: unknown = JSON.parse(text ?? '');
		expect(claim).toMatchObject({
			'@type': 'Claim',
			text: expect.stringMatching(/./),
			author: { name: expect.stringMatching(/./) },
			appearance: { position: expect.stringMatching(/./) }
		});
		expect(text).not.toContain('ClaimReview');
	}
});
