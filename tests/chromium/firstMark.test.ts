import { test } from './test.ts';

/** So slow, in bytes per second, that a page arrives in more than a second. */
const slowLine = {
	offline: false,
	latency: 0,
	downloadThroughput: 10_000,
	uploadThroughput: 10_000
};

test.concurrent.for(['/charts/victims-identified/', '/ja/charts/victims-identified/'])(
	'the first picture of %s that is drawn on a slow line has marks',
	async (path, { open, expect }) => {
		const page = await open({ viewport: { width: 360, height: 740 } });
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', slowLine);
		await page.addInitScript(() => {
			requestAnimationFrame(() => {
				document.documentElement.dataset.first = String(document.querySelectorAll('.mark').length);
			});
		});
		await page.goto(path, { waitUntil: 'domcontentloaded' });
		expect(Number(await page.locator('html').getAttribute('data-first'))).toBeGreaterThan(0);
	}
);
