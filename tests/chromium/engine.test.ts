import type { Page } from 'playwright';
import { claimChartSql } from '../../src/lib/server/claimChartRows.ts';
import { claims } from '../../src/lib/server/claims.ts';
import { charts } from '../../src/lib/server/charts.ts';
import { query } from '../../src/lib/server/database.ts';
import { chartPages } from './builtPages.ts';
import { test } from './test.ts';
import { watch } from './watch.ts';

const verifyButton = '.verify button.action';

/** Runs in the page: a busy machine may draw no frame between two words. */
const keepWhatIsSaid = `
	globalThis.said = [];
	new MutationObserver(() => said.push(document.querySelector('.engine-status')?.textContent ?? ''))
		.observe(document.querySelector('.verify'), { subtree: true, childList: true, characterData: true });
`;

test.concurrent.for(['/', '/charts/victims-identified/', '/explore/', '/data/police/'])(
	'%s loads nothing of the database before it is asked for',
	async (path, { open, expect }) => {
		const page = await open();
		const { requests } = await watch(page);
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(requests.filter((url) => /duckdb|wasm|worker|\.csv/.test(url))).toEqual([]);
	}
);

test.concurrent(
	'the database comes from this site, once, and no error is reported',
	async ({ open, expect }) => {
		const page = await open();
		const { requests, problems } = await watch(page);
		await page.goto('/charts/victims-identified/');
		await verify(page);
		expect(problems).toEqual([]);
		expect(requests.filter((url) => url.includes('.wasm'))).toHaveLength(1);
		expect(requests.filter((url) => url.endsWith('/data/police.csv'))).toHaveLength(1);
	}
);

test.concurrent(
	'the page marks the time when the engine is open, the tables loaded and the answer there',
	async ({ open, expect }) => {
		const page = await open();
		await page.goto('/charts/victims-identified/');
		await verify(page);
		const marks = await page.evaluate(() =>
			performance.getEntriesByType('mark').map(({ name }) => name)
		);
		const promised = ['engine-open', 'tables-loaded', 'query-answered'];
		expect(marks.filter((name) => promised.includes(name))).toEqual(promised);
	}
);

test.concurrent('the download of the database shows how far it is', async ({ open, expect }) => {
	const page = await open();
	await page.goto('/charts/victims-identified/');
	await page.evaluate(keepWhatIsSaid);
	await page.locator(verifyButton).click();
	await page.locator('[data-verified="true"]').waitFor();
	const said = await page.evaluate<string[]>('said');
	expect(said.some((text) => /: [1-9]\d?%/.test(text))).toBe(true);
	expect(await page.locator('.engine-status progress').count()).toBe(0);
});

test.concurrent.for([
	'/charts/victims-identified/',
	'/charts/labour-violations/',
	'/charts/victims-by-nationality/',
	'/charts/detention-lengths/',
	'/charts/arrest-to-sentence/',
	'/ja/charts/cases-arrests-victims/'
])('Verify finds every value of %s equal', async (path, { open, expect }) => {
	const page = await open();
	await page.goto(path);
	await verify(page);
	const rows = (await charts()).get(path.split('/').at(-2) ?? '')?.rows.length;
	expect(await page.locator('[data-verified="true"]').innerText()).toContain(`${rows}`);
	await page.locator('.verify summary').click();
	expect(await page.locator('.verify tbody tr').count()).toBe(rows);
});

test.concurrent(
	'Verify finds the value that differs from the published table',
	async ({ open, expect }) => {
		const page = await open();
		await page.route('**/data/police.csv', async (route) => {
			const response = await route.fetch();
			const altered = (await response.text()).replace(/^(npa-victims-2005,.*?,)117,/m, '$1118,');
			await route.fulfill({ response, body: altered });
		});
		await page.goto('/charts/victims-identified/');
		await verify(page);
		expect(await page.locator('.verdict').getAttribute('data-verified')).toBe('false');
		await page.locator('.verify summary').click();
		const differing = page.locator('.verify tbody tr', { hasText: 'differs' });
		expect(await differing.allInnerTexts()).toEqual(['npa-victims-2005\t117\t118\tdiffers']);
	}
);

test('the query of every chart and claim gives in the browser the rows that it gave at build', async ({
	open,
	expect
}) => {
	const page = await open();
	await page.goto('/explore/');
	await page.locator('.cm-content').waitFor();
	const all = await charts();
	expect(all.size * 2).toBe(chartPages().length);
	const queries = [
		...[...all.values()].map(({ chart, sql }) => ({ name: chart, sql })),
		...[...(await claims()).values()].map((claim) => ({
			name: claim.claim,
			sql: claimChartSql(claim)
		}))
	];
	for (const { name, sql } of queries) {
		const rows = await query(sql);
		await page.locator('.cm-content').fill(sql);
		await page.getByRole('button', { name: 'Run' }).click();
		// The answer before it stands until the new one is there.
		await expect
			.poll(() => answered(page), { message: name })
			.toEqual(
				rows.map((row) =>
					Object.entries(row).map(([column, value]) => [
						column,
						Array.isArray(value) ? value.join(', ') : String(value ?? '')
					])
				)
			);
	}
});

/** The cells of the answer that the page shows, row by row, each with the name of its column. */
const answered = (page: Page) =>
	page.locator('table[data-result]').evaluate((table: HTMLTableElement) => {
		const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent);
		return [...(table.tBodies[0]?.rows ?? [])].map((row) =>
			[...row.cells].map((cell, index) => [
				columns[index],
				cell.querySelector('data')?.value ?? (cell.textContent ?? '').trim()
			])
		);
	});

async function verify(page: Page): Promise<void> {
	await page.locator('.sheets[tabindex]').waitFor();
	await page.locator(verifyButton).click();
	await page.locator('[data-verified]').waitFor();
}
