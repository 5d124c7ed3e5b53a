import { test } from './test.ts';

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

test.concurrent.for([
	['/charts/victims-identified/', '/ja/charts/victims-identified/'],
	['/ja/charts/victims-identified/', '/charts/victims-identified/']
] as const)(
	'on a phone, the menu of %s opens and leads to the other language without scripting',
	async ([path, other], { open, expect }) => {
		const page = await open(phone);
		await page.goto(path);
		const button = page.locator('header .menu');
		const links = page.locator('header nav a');
		expect(await links.first().isVisible()).toBe(false);

		await button.click();
		await links.last().waitFor({ state: 'visible' });
		expect(await page.locator('header nav a[aria-current="true"]').count()).toBe(1);
		await page.keyboard.press('Escape');
		await links.last().waitFor({ state: 'hidden' });

		await button.press('Enter');
		await page.keyboard.press('Tab');
		expect(await links.first().evaluate((link) => link === document.activeElement)).toBe(true);
		await links.last().click();
		await page.waitForURL((url) => url.pathname === other);
	}
);

test.concurrent.for(['/', '/ja/'])(
	'the header of %s is one line on a phone, has no menu where its links have room, and is a name on paper',
	async (path, { open, expect }) => {
		const page = await open(phone);
		await page.goto(path);
		const [name = NaN, menu = NaN] = await page
			.locator('header > :is(.name, .menu)')
			.evaluateAll((parts) =>
				parts.map((part) => {
					const { top, bottom } = part.getBoundingClientRect();
					return (top + bottom) / 2;
				})
			);
		expect(Math.abs(menu - name)).toBeLessThan(8);

		await page.setViewportSize({ width: 1440, height: 740 });
		expect(await page.locator('header .menu').isVisible()).toBe(false);
		for (const link of await page.locator('header nav a').all())
			expect(await link.isVisible()).toBe(true);

		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('header > :visible').allInnerTexts()).toEqual([
			await page.locator('header .name').innerText()
		]);
	}
);
