import { axeViolations } from './axeViolations.ts';
import { pageKinds } from './pageKinds.ts';
import { test } from './test.ts';

test.concurrent.for(pageKinds)(
	'%s breaks no rule of WCAG 2.2 AA, light or dark',
	async ([, path], { open, expect }) => {
		const page = await open();
		await page.goto(path);
		expect(await axeViolations(page)).toEqual([]);
	}
);

test.concurrent('an open receipt breaks no rule of WCAG 2.2 AA', async ({ open, expect }) => {
	const page = await open();
	await page.goto('/charts/victims-identified/');
	await page.locator('button.note').first().click();
	await page.locator('.slip:popover-open').waitFor();
	expect(await axeViolations(page)).toEqual([]);
});

test.concurrent('a filtered dashboard breaks no rule of WCAG 2.2 AA', async ({ open, expect }) => {
	const page = await open();
	await page.goto('/?topic=trafficking&from=2005');
	await page.locator('[data-matches]').waitFor();
	expect(await axeViolations(page)).toEqual([]);
});

test.concurrent('an answer breaks no rule of WCAG 2.2 AA', async ({ open, expect }) => {
	const page = await open();
	await page.goto('/explore/?sql=SELECT figure, value, source FROM police LIMIT 3');
	await page.locator('table[data-result]').waitFor();
	expect(await axeViolations(page)).toEqual([]);
});
