import { inject } from 'vitest';
import { framedIn } from './framedIn.ts';
import { frozen } from './publishedEditions.ts';
import { test } from './test.ts';

const site = inject('site');
const chart = 'victims-identified';

test.concurrent(
	'a frame answers the page around it, and no other window',
	async ({ open, expect }) => {
		const page = await open();
		const stranger = `data:text/html,<script>
			addEventListener('message', ({ data }) => parent.postMessage({ heard: data }, '*'));
			const ask = () => parent.frames[0].postMessage({ type: 'figures-on-record:cite' }, '*');
			ask(); setInterval(ask, 50);
		</script>`;
		await framedIn(page, frozen(chart), stranger);
		const messages = () => page.evaluate<[number, { type?: string }][]>('said');
		await expect.poll(async () => (await messages()).length).toBeGreaterThan(4);
		await page.waitForTimeout(500);
		const cited = async () =>
			(await messages()).filter(([, { type }]) => type === 'figures-on-record:cite');
		expect(await cited()).toEqual([]);
		expect((await messages()).filter(([from]) => from === 1)).toEqual([]);

		await page.evaluate(`for (const odd of [null, 7, 'x', [], { type: 'other' }]) frames[0].postMessage(odd, '*');
			frames[0].postMessage({ type: 'figures-on-record:cite' }, '*')`);
		await expect.poll(async () => (await cited()).length).toBe(1);
		const [[from, answer] = []] = await cited();
		expect(from).toBe(0);
		const { csl } = answer as unknown as { csl: { id: string; title: string; URL: string }[] };
		expect(csl.map(({ id, URL: address }) => [id, address])).toEqual([
			[`figures-on-record-charts-${chart}`, `${site}/charts/${chart}/`],
			['mofa-2008', 'https://www.mofa.go.jp/policy/i_crime/people/action0508.html'],
			['un-hrc-2010', 'https://undocs.org/A/HRC/14/32/Add.4']
		]);
		for (const { title } of csl) expect(title).not.toBe('');
	}
);

test.concurrent(
	'the script for pages gives no frame the height that a stranger tells',
	async ({ open, expect }) => {
		const page = await open();
		const tell = `{ type: 'figures-on-record:height', id: '${chart}', height: 4321 }`;
		await framedIn(
			page,
			frozen(chart),
			`data:text/html,<script>setInterval(() => parent.postMessage(${tell}, '*'), 20)</script>`
		);
		await page.addScriptTag({ url: `${site}/embed.js` });
		const heights = () =>
			page
				.locator('iframe')
				.evaluateAll((frames: HTMLElement[]) => frames.map(({ style }) => style.height));
		await expect.poll(async () => (await heights())[0]).toMatch(/^\d+px$/);
		await page.waitForTimeout(300);
		const [own, other] = await heights();
		expect(own).not.toBe('4321px');
		expect(other).toBe('');
	}
);
