import { test } from './test.ts';

test.concurrent.for([
	['/figures/npa-victims-2005/', 'figures/npa-victims-2005'],
	['/ja/figures/npa-victims-2005/', 'figures/npa-victims-2005'],
	['/charts/victims-identified/', 'charts/victims-identified'],
	['/ja/charts/victims-identified/', 'charts/victims-identified'],
	['/data/police/', 'tables/police'],
	['/ja/data/police/', 'tables/police'],
	['/sources/mofa-2008/', 'mofa-2008'],
	['/ja/sources/mofa-2008/', 'mofa-2008']
] as const)(
	'%s offers its citation as a sentence and in three formats',
	async ([path, name], { open, expect }) => {
		const page = await open();
		await page.goto(path);
		const links = await page.locator('.cite-links a').evaluateAll((all) =>
			all.map((link) => {
				if (!(link instanceof HTMLAnchorElement)) throw new Error('not a link');
				return link.href;
			})
		);
		expect(links.map((link) => new URL(link).pathname)).toEqual(
			['json', 'bib', 'ris'].map((format) => `/cite/${name}.${format}`)
		);
		for (const link of links) expect((await page.request.get(link)).status()).toBe(200);
		expect(await page.locator('.citation-text').innerText()).toMatch(
			/Ministry of Foreign Affairs of Japan/
		);
	}
);

test.concurrent(
	'the sentence that a slip copies names the address of its receipt',
	async ({ open, expect }) => {
		const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
		await page.goto('/charts/victims-identified/');
		await page.locator('.sheets[tabindex]').waitFor();
		await page.locator('h1 button.note').first().click();
		await page.locator('.slip:popover-open button.copy').click();
		await page.locator('.slip:popover-open button.copy', { hasText: 'Copied' }).waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			'Victims of trafficking identified: 117 (calendar year 2005, counted by National Police Agency). ' +
				'Source: Ministry of Foreign Affairs of Japan, “The Recent Actions Japan has taken to combat TIP ' +
				'(Trafficking in Persons)”, March 2008, 5(1) table, Number of victims × 2005. ' +
				new URL('/figures/npa-victims-2005/', page.url()).href
		);
	}
);
