import type { Page } from 'playwright';
import { vi } from 'vitest';
import { test } from './test.ts';

test.concurrent(
	'a number in a sentence is copied with its document, its place and the address of its receipt',
	async ({ open, expect }) => {
		const page = await opened(await open(), '/charts/victims-identified/');
		const { text, html } = await copied(page, ['h1 data.figure']);
		const receipt = addressOn(page, '/figures/npa-victims-2005/');
		const credit = 'Source: MOFA 2008, 5(1) table, Number of victims × 2005. Figures on Record, ';
		expect(text).toBe(`117\n\n${credit}${receipt}\n`);
		expect(html).toBe(`<div>117</div><p>${credit}<a href="${receipt}">${receipt}</a></p>`);
	}
);

test.concurrent(
	'in Japanese a number is copied with Japanese words about it',
	async ({ open, expect }) => {
		const page = await opened(await open(), '/ja/charts/victims-identified/');
		expect((await copied(page, ['h1 data.figure'])).text).toBe(
			`117\n\n出典：MOFA 2008, 5(1) table, Number of victims × 2005。「記録された数字」、${addressOn(page, '/ja/figures/npa-victims-2005/')}\n`
		);
	}
);

test.concurrent(
	'a range of cells is copied in columns, each row with its documents, an empty cell empty',
	async ({ open, expect }) => {
		const page = await opened(await open(), '/charts/victims-identified/');
		const rows = 'figure.chart tbody tr';
		const { text, html } = await copied(page, [
			`${rows}:nth-child(1) > :nth-child(7)`,
			`${rows}:nth-child(2) > :nth-child(7)`
		]);
		const credit =
			'Source: MOFA 2008, 5(1) table, Number of victims; UN Special Rapporteur 2010, para. 82. Figures on Record, ';
		expect(text).toBe(
			[
				'\t\t\t\t\t\t58\t43\t\tMOFA 2008, 5(1) table, Number of victims',
				'UN Special Rapporteur 2010\t\t\t\t\t117\t58\t\t\tUN Special Rapporteur 2010, para. 82',
				'',
				`${credit}${addressOn(page, '/charts/victims-identified/')}`,
				''
			].join('\n')
		);
		expect(html).toMatch(/^<table><tbody><tr>.*<td>58<\/td><td>43<\/td>.*<\/table><p>Source: /);
	}
);

test.concurrent(
	'a chart is copied with its heading and its table, and with the address of its own page',
	async ({ open, expect }) => {
		const page = await opened(await open(), '/');
		await page.locator('#victims-identified summary').click();
		const { text, html } = await copied(page, ['#victims-identified']);
		expect(text).toMatch(/^The police identified 117\[1\] victims/);
		expect(text).toContain('UN Special Rapporteur 2010');
		expect(text).toContain(
			`Source: MOFA 2008, 5(1) table, Number of victims; UN Special Rapporteur 2010, para. 82. Figures on Record, ${addressOn(page, '/charts/victims-identified/')}\n`
		);
		expect(html).toContain('<th scope="row">MOFA 2008</th>');
		expect(html).not.toMatch(/<svg|<button|<!--|href="(?!http)/);
	}
);

test.concurrent.for([
	[
		'/sources/mofa-2008/',
		'table.figures tbody tr',
		/^64\tTrafficking cases identified\t.+\tMOFA 2008, 5\(1\) table, Number of cases × 2001\n\nSource: MOFA 2008, .+ × 2001\. Figures on Record, http.+\/figures\/npa-cases-2001\/\n$/
	],
	[
		'/data/police/',
		'table.raw tbody tr',
		/^npa-cases-2001\t.+\tmofa-2008\t5\(1\) table, Number of cases × 2001\t.+\n\nSource: mofa-2008, 5\(1\) table, Number of cases × 2001\. Figures on Record, http.+\/figures\/npa-cases-2001\/\n$/
	],
	[
		'/figures/npa-victims-2005/',
		'h1 data',
		/^117\n\nSource: Ministry of Foreign Affairs of Japan, “.+”, March 2008, 5\(1\) table, Number of victims × 2005\. Figures on Record, http.+\/figures\/npa-victims-2005\/\n$/
	],
	[
		'/claims/agreements/',
		'tbody tr',
		/^Persons arrested.+\t83\t83\t.+\tMOFA 2008, .+; UN Special Rapporteur 2010, para\. 82\n\nSource: .+\/claims\/agreements\/\n$/
	],
	[
		'/charts/coverage-of-trafficking-counts/',
		'figure.chart tbody tr',
		/^Victims of trafficking identified\t\d+\t.+\tnot printed\t.+\tMOFA 2008; UN Special Rapporteur 2010\n\nSource: MOFA 2008; UN Special Rapporteur 2010\. /
	]
] as const)(
	'on %s the numbers in %s are copied with what the page says of them',
	async ([path, selector, expected], { open, expect }) => {
		const page = await opened(await open(), path);
		expect((await copied(page, [selector])).text).toMatch(expected);
	}
);

test.concurrent(
	'the number of an open slip is copied with its document, place and receipt',
	async ({ open, expect }) => {
		const page = await opened(await open(), '/charts/victims-identified/');
		await page.locator('h1 button.note').first().click();
		expect((await copied(page, ['.slip:popover-open .slip-number'])).text).toBe(
			`117\n\nSource: MOFA 2008, 5(1) table, Number of victims × 2005. Figures on Record, ${addressOn(page, '/figures/npa-victims-2005/')}\n`
		);
	}
);

test.concurrent(
	'an answer that names its figures alone is copied with the addresses of their receipts',
	async ({ open, expect }) => {
		const sql = 'SELECT figure, value FROM police ORDER BY figure LIMIT 1';
		const page = await opened(await open(), `/explore/?sql=${sql}`);
		const { text } = await copied(page, ['table[data-result]']);
		const receipt = addressOn(page, '/figures/npa-arrests-2001/');
		expect(text).toBe(
			`figure\tvalue\tCitation\nnpa-arrests-2001\t40\t${receipt}\n\nFigures on Record, ${receipt}\n`
		);
	}
);

test.concurrent(
	'words without a number of ours, and what is typed, are left to the browser',
	async ({ open, expect }) => {
		const page = await opened(await open(), '/charts/victims-identified/');
		expect(await copied(page, ['.source-line'])).toEqual({ text: '', html: '' });
		expect(await copied(page, ['pre.sql'])).toEqual({ text: '', html: '' });
		const sql = 'SELECT figure, value FROM police LIMIT 1';
		await opened(page, `/explore/?sql=${sql}`);
		// The editor copies by itself what is in it.
		expect(await copied(page, ['.cm-content'])).toEqual({ text: sql, html: '' });
	}
);

test('what a reader copies with the keyboard is on the clipboard as text and as markup', async ({
	open,
	expect
}) => {
	const page = await opened(
		await open({ permissions: ['clipboard-read', 'clipboard-write'] }),
		'/charts/victims-identified/'
	);
	await select(page, ['figure.chart table']);
	await page.keyboard.press('ControlOrMeta+C');
	const [text, html] = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		return Promise.all(
			['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text())
		);
	});
	expect(text).toMatch(/^Source\t2001\t2002\t.+\tCitation\nMOFA 2008\t65\t55\t/);
	expect(html).toMatch(/<table>.*<td>65<\/td>.*<\/table>.*Source: MOFA 2008/s);
});

/** Opens a page and waits until its scripts listen to what is copied. */
async function opened(page: Page, path: string): Promise<Page> {
	await page.goto(path);
	await page.locator('data.figure').first().waitFor({ state: 'attached' });
	await vi.waitUntil(async () => (await copied(page, ['data.figure'])).text !== '', 60_000);
	return page;
}

const addressOn = (page: Page, path: string): string => new URL(path, page.url()).href;

/** Selects from the beginning of the first to the end of the last of some elements. */
const select = (page: Page, selectors: string[]) =>
	page.evaluate((names) => {
		const [first, last] = [names[0], names.at(-1)].map((name) =>
			document.querySelector(name ?? 'body')
		);
		if (!first || !last) throw new Error(`not on this page: ${names.join(', ')}`);
		document.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
	}, selectors);

/** What a copy of some elements would put on the clipboard; empty where the browser is left to it. */
async function copied(page: Page, selectors: string[]): Promise<{ text: string; html: string }> {
	await select(page, selectors);
	return page.evaluate(() => {
		const clipboardData = new DataTransfer();
		const node = document.getSelection()?.anchorNode;
		const target = node instanceof Element ? node : node?.parentElement;
		target?.dispatchEvent(
			new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true })
		);
		return {
			text: clipboardData.getData('text/plain'),
			html: clipboardData.getData('text/html')
		};
	});
}
