import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { Bare } from './bare.ts';
import { median } from './median.ts';
import { phone } from './phone.ts';
import { expectSamePicture, pictureAlone } from './pictureAlone.ts';

const chart = 'charts/victims-identified';
/** One load differs from the next by a fifth: fewer runs would tell chance, not the page. */
const runs = 101;
/** Milliseconds that a tab needs to start itself, which readers do not wait for: theirs stands open. */
const settling = 1000;

/**
 * Runs in the page, as text, because a compiled function may lean on what only Node has. It says the
 * time by itself: to ask the page for it compiles the asker's script there, in the middle of the load.
 */
const sayFirstMark = `
	requestAnimationFrame(function look() {
		const marks = [...document.querySelectorAll('.mark')];
		const seen = marks.some((mark) => mark.getClientRects().length > 0);
		requestAnimationFrame(seen ? () => console.debug(performance.now()) : look);
	});
`;

/** Prints when the first mark of a chart is painted on a slow line, beside a page of the picture alone. */
export async function benchFirstMarks(browser: Browser, site: string, bare: Bare): Promise<void> {
	const html = readFileSync(`build/${chart}/index.html`, 'utf8');
	writeFileSync(join(bare.folder, 'picture.html'), pictureAlone(html));
	const whole = `${site}/${chart}/`;
	const alone = `${bare.address}/picture.html`;
	await expectSamePicture(browser, whole, alone);
	const ours: number[] = [];
	const theirs: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		ours.push(await firstMark(browser, whole));
		theirs.push(await firstMark(browser, alone));
	}
	const ratio = median(ours) / median(theirs);
	console.log(
		`First mark at slow 4G, processor four times slower: ${median(ours).toFixed(0)} ms, ` +
			`the picture alone ${median(theirs).toFixed(0)} ms: ${ratio.toFixed(2)} × (at most 1.3 ×)`
	);
}

/** Milliseconds from navigation to the first frame that shows a mark. */
async function firstMark(browser: Browser, address: string): Promise<number> {
	const context = await browser.newContext(phone);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: 1_600_000 / 8,
		uploadThroughput: 750_000 / 8
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.addInitScript({ content: sayFirstMark });
	await page.waitForTimeout(settling);
	const said = page.waitForEvent('console');
	await page.goto(address, { waitUntil: 'commit' });
	const time = Number((await said).text());
	await context.close();
	if (Number.isNaN(time)) throw new Error(`${address} says something else than the time of a mark`);
	return time;
}
