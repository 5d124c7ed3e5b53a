import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { pageKinds } from './pageKinds.ts';
import { test } from './test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
	resultTypes: ['violations']
};

test.concurrent.for(pageKinds)(
	'%s breaks no rule of WCAG 2.2 AA, light or dark',
	async ([, path], { open, expect }) => {
		const page = await open();
		await page.goto(path);
		expect(await violations(page)).toEqual([]);
	}
);

test.concurrent('an open receipt breaks no rule of WCAG 2.2 AA', async ({ open, expect }) => {
	const page = await open();
	await page.goto('/charts/victims-identified/');
	await page.locator('button.note').first().click();
	await page.locator('.slip:popover-open').waitFor();
	expect(await violations(page)).toEqual([]);
});

test.concurrent('a filtered dashboard breaks no rule of WCAG 2.2 AA', async ({ open, expect }) => {
	const page = await open();
	await page.goto('/?topic=trafficking&from=2005');
	await page.locator('[data-matches]').waitFor();
	expect(await violations(page)).toEqual([]);
});

test.concurrent('an answer breaks no rule of WCAG 2.2 AA', async ({ open, expect }) => {
	const page = await open();
	await page.goto('/explore/?sql=SELECT figure, value, source FROM police LIMIT 3');
	await page.locator('table[data-result]').waitFor();
	expect(await violations(page)).toEqual([]);
});

/** What axe finds in a page as it stands, in both colour schemes. */
async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const found: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const results = await page.evaluate<AxeResults>(
			`axe.run(document, ${JSON.stringify(options)})`
		);
		for (const { id, nodes } of results.violations)
			for (const { html, failureSummary } of nodes)
				found.push(`${colorScheme} ${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`);
	}
	return found;
}
