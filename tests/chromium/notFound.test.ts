import { test } from './test.ts';

test.concurrent.for([
	['/figures/no-such-figure/', 'en', '/'],
	['/charts/no-such-chart/', 'en', '/'],
	['/data/no-such-table/', 'en', '/'],
	['/no/such/depth/at/all', 'en', '/'],
	['/figures/npa-victims-2005/more/', 'en', '/'],
	['/ja/figures/no-such-figure/', 'ja', '/ja/'],
	['/ja/charts/no-such-chart/', 'ja', '/ja/'],
	['/ja/data/no-such-table/', 'ja', '/ja/'],
	['/ja/no/such/depth/at/all', 'ja', '/ja/']
] as const)(
	'%s is answered by 404 and a page in %s whose links lead home',
	async ([path, language, home], { open, expect }) => {
		const page = await open();
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		expect(await page.locator('html').getAttribute('lang')).toBe(language);
		expect(await page.locator('h1').first().innerText()).toBe(
			language === 'ja' ? 'そのようなページはありません' : 'There is no such page'
		);
		const addresses = await page
			.locator(`[lang="${language}"] a`)
			.evaluateAll((links: HTMLAnchorElement[]) => links.map(({ pathname }) => pathname));
		expect(addresses).toContain(home);
		for (const address of addresses) {
			expect(address.startsWith(home)).toBe(true);
			expect((await page.request.get(address)).status()).toBe(200);
		}
		await page.locator(`[lang="${language}"] a[href$="figures/"]`).first().click();
		await page.waitForURL(`**${home}figures/`);
	}
);

test.concurrent(
	'every link of the site leads to a page or file that is there',
	async ({ open, expect }) => {
		const page = await open();
		const waiting = ['/', '/ja/', '/charts/', '/figures/', '/sources/mofa-2008/', '/data/police/'];
		const targets = new Set<string>();
		for (const path of waiting) {
			await page.goto(path);
			const links = await page
				.locator('a[href]:not([rel~="external"])')
				.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname));
			for (const link of links) targets.add(link);
		}
		expect(targets.size).toBeGreaterThan(200);
		const broken: string[] = [];
		for (const target of targets)
			if ((await page.request.head(target)).status() !== 200) broken.push(target);
		expect(broken).toEqual([]);
	}
);
