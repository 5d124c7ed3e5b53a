import type { Frame, Page } from 'playwright';
import { afterAll, inject } from 'vitest';
import { hostServer } from '../hosts/hostServer.ts';
import { addressOf } from './addressOf.ts';
import { test } from './test.ts';
import { watch } from './watch.ts';

const server = await hostServer(inject('site'), 0);
const hosts = addressOf(server);
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const chart = 'charts/victims-identified';
const charts = [chart, `ja/${chart}`, 'charts/victims-by-nationality'];
const withFrame = ['article', 'live', 'script', 'wordpress', 'amp', 'medium', 'dark', 'narrow'];
/** Hosts that give the frame the height that it tells. */
const listening = ['script', 'amp', 'medium', 'narrow'];

test.concurrent.for(withFrame.flatMap((host) => charts.map((path) => [host, path] as const)))(
	'in the page of a host (%s, %s) the chart appears, is drawn and is credited',
	async ([host, path], { open, expect }) => {
		const page = await open({ viewport: { width: 800, height: 900 } });
		const { requests, problems } = await watch(page, hosts, [inject('site')]);
		const frame = await frameIn(page, `${hosts}/${host}/${path}`);
		await expect.poll(() => frame.locator('.mark:visible').first().isVisible()).toBe(true);
		expect(await frame.locator('.endnotes li').count()).toBeGreaterThan(0);
		expect(problems).toEqual([]);
		const own = requests.filter((address) => address.startsWith(inject('site')));
		const others = own.filter(
			(address) => !/\.html|\/embed\/|embed\.js$|index\.json$/.test(address)
		);
		expect(others).toEqual([]);
		if (host !== 'wordpress')
			expect(await page.locator('figcaption').innerText()).toMatch(
				/Figures on Record|記録された数字/
			);
		await expect.poll(() => inked(page, host === 'dark')).toBeGreaterThan(200);
	}
);

test.concurrent.for(listening.flatMap((host) => charts.map((path) => [host, path] as const)))(
	'a host that listens (%s, %s) shows the whole chart, and no more',
	async ([host, path], { open, expect }) => {
		const page = await open({ viewport: { width: 800, height: 900 } });
		const frame = await frameIn(page, `${hosts}/${host}/${path}`);
		const beyond = async () => {
			const inner = await frame.evaluate(() => document.body.getBoundingClientRect().height);
			const box = await page.locator('iframe').boundingBox();
			return Math.abs((box?.height ?? 0) - inner);
		};
		await expect.poll(beyond).toBeLessThan(3);
	}
);

test.for([800, 360])(
	'a host that does not listen, %i px wide, has given the frame enough room',
	async (width, { open, expect }) => {
		const page = await open({ viewport: { width, height: 900 } });
		for (const path of charts) {
			const frame = await frameIn(page, `${hosts}/article/${path}`);
			await frame.locator('.mark:visible').first().waitFor();
			const inner = await frame.evaluate(() => document.body.getBoundingClientRect().height);
			const given = (await page.locator('iframe').boundingBox())?.height ?? 0;
			expect(given, path).toBeGreaterThanOrEqual(inner);
			expect(given, path).toBeLessThan(inner * 1.35);
		}
	}
);

test('WordPress shows the frame in place of the quotation, whole or to be scrolled', async ({
	open,
	expect
}) => {
	const page = await open({ viewport: { width: 800, height: 900 } });
	for (const path of charts) {
		const frame = await frameIn(page, `${hosts}/wordpress/${path}`);
		await page.locator('blockquote').waitFor({ state: 'hidden' });
		await expect
			.poll(async () => {
				const { reach, room } = await frame.evaluate(() => {
					const main = document.querySelector('main');
					return {
						reach: document.body.getBoundingClientRect().height,
						room: innerHeight + (main?.scrollHeight ?? 0) - (main?.clientHeight ?? 0)
					};
				});
				return room - reach;
			})
			.toBeGreaterThanOrEqual(0);
	}
});

test('WordPress follows a link of the frame, which may open no window', async ({
	open,
	expect
}) => {
	const page = await open();
	const frame = await frameIn(page, `${hosts}/wordpress/${chart}`);
	await page.locator('blockquote').waitFor({ state: 'hidden' });
	await frame.locator('.source-line a[href*="charts/"]').click();
	await page.waitForURL(`${inject('site')}/${chart}/`);
	expect(await page.locator('h1').innerText()).toContain('117');
});

test('without scripting the chart is drawn, and the citation stands in the page', async ({
	open,
	expect
}) => {
	const page = await open({ javaScriptEnabled: false, viewport: { width: 800, height: 900 } });
	const frame = await frameIn(page, `${hosts}/article/${chart}`);
	await frame.locator('.mark:visible').first().waitFor();
	expect(await frame.locator('.mark:visible').count()).toBe(11);
	expect(await page.locator('figcaption').innerText()).toContain('Ministry of Foreign Affairs');
});

test('a picture stands in the page with its citation, in the colours of the page', async ({
	open,
	expect
}) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const page = await open({ colorScheme });
		await page.goto(`${hosts}/picture/${chart}`);
		const image = page.locator('img');
		await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(680);
		const shown = await image.evaluate((img: HTMLImageElement) => img.currentSrc);
		expect(shown.endsWith('.dark.svg')).toBe(colorScheme === 'dark');
		expect(await page.locator('figcaption').innerText()).toContain('Figures on Record');
	}
});

async function frameIn(page: Page, address: string): Promise<Frame> {
	await page.goto(address);
	await page
		.locator('iframe')
		.scrollIntoViewIfNeeded({ timeout: 1000 })
		.catch(() => {});
	const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
	if (frame === null || frame === undefined) throw new Error(`${address} has no frame`);
	await frame.waitForLoadState();
	return frame;
}

/** How many pixels of the frame have the first of the data colours. */
async function inked(page: Page, dark: boolean): Promise<number> {
	const picture = (await page.locator('iframe').screenshot()).toString('base64');
	return page.evaluate(
		async ({ picture, colour }) => {
			const image = new Image();
			image.src = `data:image/png;base64,${picture}`;
			await image.decode();
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [image.width, image.height];
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
			let count = 0;
			for (let at = 0; at < data.length; at += 4)
				if (colour.every((part, index) => Math.abs((data[at + index] ?? 0) - part) < 6)) count += 1;
			return count;
		},
		{ picture, colour: dark ? [0x7f, 0xb2, 0xe5] : [0x1f, 0x4e, 0x79] }
	);
}
