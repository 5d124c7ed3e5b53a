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
	'one definition shows its own counts alone and says how many of them are the claimed number',
	async ({ open, expect }) => {
		const page = await open();
		await page.goto(share);
		const rows = page.locator('table.arithmetic tbody tr:visible');
		const all = await rows.count();
		expect(await page.getByRole('radio', { name: 'All counts' }).isChecked()).toBe(true);
		await page.getByRole('radio', { name: 'Victims of trafficking sheltered' }).check();
		await expect.poll(() => rows.count()).toBeLessThan(all);
		const kept = await rows.count();
		expect(await rows.getByRole('rowheader').allInnerTexts()).toEqual(
			Array.from({ length: kept }, () => expect.stringContaining('women’s consulting offices'))
		);
		const verdicts = await rows.locator('td:last-child').allInnerTexts();
		const holds = verdicts.filter((said) => said === 'yes, as rounded in print').length;
		expect(await page.locator('[data-counts][aria-live="polite"]').innerText()).toContain(
			`${kept} of ${all} counts are shown, the others are faded. Is it the claimed number? Yes, as rounded in print: ${holds}.`
		);
		const sheet = page.locator('svg.sheet:visible');
		expect(await sheet.locator('.mark:not(.faded):not(.claim-rule)').count()).toBe(kept);
		expect(await sheet.locator('.mark.faded').count()).toBe(all - kept);
		expect(await sheet.locator('.claim-rule.faded').count()).toBe(0);

		await page.waitForURL((url) => url.search === '?counts=unstated.victims-protected');
		await page.reload();
		await expect.poll(() => rows.count()).toBe(kept);
		await page.getByRole('radio', { name: 'All counts' }).check();
		await expect.poll(() => rows.count()).toBe(all);
		await page.waitForURL((url) => url.search === '');
		expect(await page.locator('.faded').count()).toBe(0);
	}
);

test.concurrent(
	'single years and totals part the counts of a claim, and a choice that is none leaves all',
	async ({ open, expect }) => {
		const page = await open();
		const rows = page.locator('table.arithmetic tbody tr:visible');
		const shown = async (counts: string) => {
			await page.goto(`/ja${share}?counts=${counts}`);
			await page.locator('.choice:enabled').waitFor();
			return rows.count();
		};
		const [all, years, totals] = [
			await shown('no-such-choice'),
			await shown('per-year'),
			await shown('in-total')
		];
		expect(years).toBeGreaterThan(0);
		expect(totals).toBeGreaterThan(0);
		expect(years + totals).toBe(all);
	}
);

test.concurrent(
	'without scripting all counts of a claim stand, and no choice that would do nothing',
	async ({ open, expect }) => {
		const page = await open({ javaScriptEnabled: false });
		await page.goto(`${share}?counts=per-year`);
		expect(await page.locator('.choice').isVisible()).toBe(false);
		const rows = await page.locator('table.arithmetic tbody tr:visible').count();
		expect(rows).toBe(await page.locator('table.arithmetic tbody tr').count());
		expect(await page.locator('[data-counts]').getAttribute('data-counts')).toBe(String(rows));
	}
);

test.concurrent.for([share, '/claims/otit-violations-2018/'])(
	'the query of a claim runs again in the browser and gives the printed numbers: %s',
	async (path, { open, expect }) => {
		const page = await open();
		await page.goto(path);
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
