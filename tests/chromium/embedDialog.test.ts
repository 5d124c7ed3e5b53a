import { inject } from 'vitest';
import { givenOf } from '../hosts/givenOf.ts';
import { frozen } from './publishedEditions.ts';
import { test } from './test.ts';
import { watch } from './watch.ts';

const chart = 'victims-identified';
const path = `/charts/${chart}/`;
const open = 'button.action[popovertarget="embed"]';

test.concurrent(
	'the dialog of a chart copies each way to take it along as it shows it',
	async ({ open: visit, expect }) => {
		const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
		await page.goto(path);
		await page.locator('.sheets[tabindex]').waitFor();
		await page.locator(open).click();
		const { snippets } = givenOf(`charts/${chart}`, inject('site'));
		expect([...snippets.keys()]).toEqual([
			'frozen',
			'script',
			'live',
			'picture',
			'sentence',
			'oembed'
		]);
		for (const kind of snippets.keys()) {
			const way = page.locator(`[data-snippet="${kind}"]`);
			if ((await way.getAttribute('open')) === null) await way.locator('summary').click();
			await way.locator('button.copy').click();
			await way.locator('button.copy', { hasText: 'Copied' }).waitFor();
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied).toBe(await way.locator('code').innerText());
			expect(copied).not.toBe('');
		}
	}
);

test.concurrent(
	'the preview is loaded for those who open the dialog, and not before',
	async ({ open: visit, expect }) => {
		const page = await visit();
		const { requests } = await watch(page);
		await page.goto(path);
		await page.locator('.sheets[tabindex]').waitFor();
		await page.waitForLoadState('networkidle');
		expect(await page.locator('iframe').count()).toBe(0);
		await page.locator(open).click();
		await page.locator('#embed iframe').scrollIntoViewIfNeeded();
		await page.frameLocator('#embed iframe').locator('.mark:visible').first().waitFor();
		expect(requests).toContain(inject('site') + frozen(chart));
	}
);

test.concurrent(
	'without scripting the dialog opens and shows the preview',
	async ({ open: visit, expect }) => {
		const page = await visit({ javaScriptEnabled: false });
		await page.goto(path);
		expect(await page.locator('#embed iframe').isVisible()).toBe(false);
		await page.locator(open).click();
		await page.locator('#embed iframe').scrollIntoViewIfNeeded();
		await page.frameLocator('#embed iframe').locator('.mark:visible').first().waitFor();
		expect(await page.locator('#embed .copy').first().isVisible()).toBe(false);
	}
);
