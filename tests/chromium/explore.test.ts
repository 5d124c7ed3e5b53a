import type { Page } from 'playwright';
import { test } from './test.ts';
import { watch } from './watch.ts';

const answer = 'table[data-result]';

test.concurrent(
	'a query in the address runs on arrival, and its numbers lead to their receipts',
	async ({ open, expect }) => {
		const page = await open();
		const { problems } = await watch(page);
		await ask(page, "SELECT figure, value, source FROM police WHERE figure = 'npa-victims-2005'");
		await page.locator(answer).waitFor();
		expect(await page.locator(`${answer} data.figure`).getAttribute('value')).toBe('117');
		expect(await page.locator(`${answer} data.figure`).getAttribute('data-figure')).toBe(
			'npa-victims-2005'
		);
		expect(await page.locator('[role="status"]', { hasText: '1 row' }).count()).toBe(1);
		await page.locator(`${answer} data.figure a`).click();
		await page.waitForURL('**/figures/npa-victims-2005/');
		expect(problems).toEqual([]);
	}
);

test.concurrent(
	'a number computed from several figures leads to the receipt of each',
	async ({ open, expect }) => {
		const page = await open();
		await ask(
			page,
			'SELECT sum(value) AS total, list(figure ORDER BY figure) AS figures FROM police ' +
				"WHERE figure IN ('npa-victims-2005', 'npa-victims-2006')"
		);
		const total = page.locator(`${answer} data.figure[data-derived]`);
		await total.waitFor();
		expect(await total.getAttribute('value')).toBe('175');
		expect(await total.getAttribute('data-figures')).toBe('npa-victims-2005 npa-victims-2006');
		await total.click();
		await page.locator(`${answer} a[href$="figures/npa-victims-2006/"]`).click();
		await page.waitForURL('**/figures/npa-victims-2006/');
	}
);

test.concurrent(
	'an answer that names no figure says that its numbers cannot be linked',
	async ({ open, expect }) => {
		const page = await open();
		await ask(page, 'SELECT count(*) AS figures_held FROM police');
		await page.locator(answer).waitFor();
		await page.getByText('No row names its figure').waitFor();
		expect(await page.locator(`${answer} a`).count()).toBe(0);
	}
);

test.concurrent(
	'a wrong query shows DuckDB’s message, and the next right one is answered',
	async ({ open, expect }) => {
		const page = await open();
		const { problems } = await watch(page);
		await ask(page, 'SELECT nothing FROM police');
		const alert = page.getByRole('alert');
		await alert.waitFor();
		expect(await alert.innerText()).toMatch(/DuckDB says: .*Binder Error.*"?nothing"?/s);
		expect(await page.locator(answer).count()).toBe(0);

		for (const wrong of ['SELEC 1', 'SELECT * FROM nowhere', '', ';', "SELECT 'a'::INTEGER"]) {
			await run(page, wrong);
			await page.getByRole('button', { name: 'Run' }).and(page.locator(':enabled')).waitFor();
		}
		await run(page, 'SELECT figure, value FROM police ORDER BY figure LIMIT 2');
		await page.locator(`${answer} tbody tr`).nth(1).waitFor();
		expect(await alert.count()).toBe(0);
		expect(problems).toEqual([]);
	}
);

test.concurrent(
	'no query fetches from elsewhere, not even one that tries to allow itself to',
	async ({ open, expect }) => {
		const page = await open();
		const { problems, requests } = await watch(page);
		const elsewhere = 'https://elsewhere.example/figures';
		await ask(page, `SELECT * FROM read_csv('${elsewhere}.csv')`);
		for (const sql of [
			'INSTALL httpfs; LOAD httpfs',
			'LOAD json',
			`SELECT * FROM read_text('${elsewhere}.txt')`,
			`SELECT * FROM '${elsewhere}.parquet'`,
			`COPY police TO '${elsewhere}.csv'`,
			`ATTACH '${elsewhere}.duckdb'`,
			"SELECT * FROM read_json('data/police.json')",
			`SET autoinstall_known_extensions = true; SET autoload_known_extensions = true; ` +
				`SELECT * FROM read_parquet('${elsewhere}.parquet')`,
			'SET enable_external_access = true',
			`SET custom_extension_repository = '${elsewhere}'; INSTALL httpfs`
		]) {
			await run(page, sql);
			const alert = page.getByRole('alert');
			await alert.waitFor();
			expect(await alert.innerText(), sql).toContain('DuckDB says');
		}
		await run(page, 'SELECT figure, value FROM police LIMIT 1');
		await page.locator(answer).waitFor();
		expect(problems).toEqual([]);
		const asked = requests.map((url) => new URL(url));
		expect(
			asked.filter(({ host, pathname }) => `${host}${pathname}`.match(/elsewhere|extension/))
		).toEqual([]);
	}
);

test.concurrent(
	'a comparison is built by picking, each measure in rows of its own',
	async ({ open, expect }) => {
		const page = await open();
		await page.goto('/explore/');
		await page.locator('.cm-content').waitFor();
		const build = page.getByRole('button', { name: 'Build a comparison' });
		expect(await build.isDisabled()).toBe(true);
		await page
			.getByRole('listbox', { name: 'Measure' })
			.selectOption(['victims-identified', 'trafficking-cases']);
		await build.click();
		await page.locator(answer).waitFor();
		const measures = await page.locator(`${answer} tbody td:nth-child(2)`).allInnerTexts();
		expect([...new Set(measures)]).toEqual(['trafficking-cases', 'victims-identified']);
		expect(await page.locator(`${answer} tbody data.figure`).count()).toBeGreaterThan(10);
		expect(new URL(page.url()).searchParams.get('sql')).toContain('trafficking-cases');
	}
);

test.concurrent('the same question may be asked in Japanese', async ({ open, expect }) => {
	const page = await open();
	await ask(page, 'SELECT figure, value FROM police LIMIT 1', '/ja');
	await page.locator(answer).waitFor();
	expect(await page.locator(`${answer} a`).first().getAttribute('href')).toMatch(
		/(\/ja|\.\.)\/figures\//
	);
});

const ask = (page: Page, sql: string, language = '') =>
	page.goto(`${language}/explore/?sql=${encodeURIComponent(sql)}`);

/** Writes a query into the open editor and waits for its answer, right or wrong. */
async function run(page: Page, sql: string): Promise<void> {
	const button = page.getByRole('button', { name: 'Run' });
	await page.locator('.cm-content').fill(sql);
	await button.and(page.locator(':enabled')).click();
	await button.and(page.locator(':enabled')).waitFor();
}

test.concurrent(
	'an answer with two columns of one name, or a figure named twice in a row, is shown whole',
	async ({ open, expect }) => {
		const page = await open();
		const sql = "SELECT ['npa-victims-2005', 'npa-victims-2005'] AS figures, 1 AS a, 2 AS a";
		await page.goto(`/explore/?sql=${encodeURIComponent(sql)}`);
		const cells = page.locator('table[data-result] tbody tr:first-child data');
		await cells.first().waitFor();
		expect(await cells.allInnerTexts()).toEqual(['1', '2']);
	}
);
