import { readdirSync, readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { gzipSync } from 'node:zlib';
import { axeViolations } from './axeViolations.ts';
import { framedIn } from './framedIn.ts';
import { frozen } from './publishedEditions.ts';
import { test } from './test.ts';
import { tooSmall } from './tooSmall.ts';
import { watch } from './watch.ts';

const site = inject('site');
const chart = 'victims-identified';
const nationalities = 'victims-by-nationality';

const embeds = ['editions', 'embed', 'ja/embed'].flatMap((folder) =>
	readdirSync(`build/${folder}`, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.html') && (folder !== 'editions' || /\/embed\//.test(path)))
		.map((path) => `build/${folder}/${path}`)
);

test('every embed takes at most 25 KB and asks for no other file', ({ expect }) => {
	const faults = embeds.flatMap((path) => {
		const text = readFileSync(path, 'utf8');
		const bytes = gzipSync(text, { level: 9 }).byteLength;
		const asks =
			/<(link|img|iframe|object|embed|base)\b|<script[^>]*\bsrc=|@import|url\((?!#)/.exec(text);
		return [
			...(bytes > 25 * 1024 ? [`${path}: ${bytes} bytes`] : []),
			...(asks === null ? [] : [`${path}: ${asks[0]}`])
		];
	});
	expect(embeds.length).toBeGreaterThan(170);
	expect(faults).toEqual([]);
});

test.concurrent('a live embed asks nothing', async ({ open, expect }) => {
	const page = await open();
	const { requests } = await watch(page);
	await page.goto(`/embed/${chart}/`);
	await page.waitForLoadState('networkidle');
	expect(requests).toEqual([`${site}/embed/${chart}/`]);
});

test.concurrent.for([frozen(chart), `/embed/${chart}/`, `/ja/embed/${nationalities}/`])(
	'%s takes its colours from the reader or from the address',
	async (path, { open, expect }) => {
		const page = await open({ colorScheme: 'light' });
		const paper = async (search: string) => {
			await page.goto(path + search);
			return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		};
		const light = await paper('');
		const dark = await paper('?theme=dark');
		expect(dark).not.toBe(light);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await paper('')).toBe(dark);
		expect(await paper('?theme=light')).toBe(light);
		expect(await paper('?theme=sepia')).toBe(dark);
	}
);

test.concurrent.for([frozen(nationalities), `/embed/${nationalities}/`])(
	'nothing of the address reaches the markup of %s',
	async (path, { open, expect }) => {
		const page = await open();
		const { problems } = await watch(page);
		const markup = async (search: string) => {
			await page.goto(path + search);
			await page.locator('select:enabled').waitFor();
			return page.evaluate(() => document.documentElement.outerHTML);
		};
		const plain = await markup('');
		const evil = encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(1)</script>');
		const tried = ['theme', 'nationality', 'childId', 'secret', 'x'].map(
			(name) => `${name}=${evil}`
		);
		expect(await markup(`?${tried.join('&')}`)).toBe(plain);
		expect(await markup(`?nationality=XX#secret=${evil}`)).toBe(plain);
		expect(problems).toEqual([]);
	}
);

test.concurrent.for([frozen(nationalities), `/embed/${nationalities}/`])(
	'%s keeps the marks of the chosen nationality, and the numbers stay',
	async (path, { open, expect }) => {
		const page = await open();
		const body = await framedIn(page, `${path}?nationality=THA`);
		const kept = body.locator('.mark:visible:not(.faded)');
		await expect.poll(() => body.locator('select').inputValue()).toBe('THA');
		const some = await kept.count();
		expect(some).toBeGreaterThan(0);
		const numbers = await body.locator('data.figure').allTextContents();
		await body.locator('select').selectOption('');
		const all = await kept.count();
		expect(all).toBeGreaterThan(some);
		expect(await body.locator('data.figure').allTextContents()).toEqual(numbers);
	}
);

test.concurrent(
	'each width of a frame has its own drawing, with legible words',
	async ({ open, expect }) => {
		const page = await open();
		const widths: number[] = [];
		for (const width of [320, 700, 1000]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(frozen(chart));
			const drawn = page.locator('svg.sheet:visible');
			expect(await drawn.count()).toBe(1);
			widths.push(Number((await drawn.getAttribute('viewBox'))?.split(' ')[2]));
			const reach = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(reach).toBeLessThanOrEqual(width);
			expect(await page.evaluate(tooSmall)).toEqual([]);
		}
		expect(widths).toEqual([320, 640, 960]);
	}
);

test.concurrent.for([chart, nationalities, 'labour-violations', 'coverage-of-trafficking-counts'])(
	'in the narrowest frames nothing of %s is cut off',
	async (name, { open, expect }) => {
		const page = await open();
		await page.goto(frozen(name));
		for (const width of [264, 300, 328, 345]) {
			await page.setViewportSize({ width, height: 800 });
			const right = await page
				.locator('svg.sheet:visible')
				.evaluate((sheet) =>
					Math.max(
						...[sheet, ...sheet.querySelectorAll('*')].map(
							(one) => one.getBoundingClientRect().right
						)
					)
				);
			expect(right, `${width} px`).toBeLessThanOrEqual(width + 1);
		}
	}
);

test.concurrent.for([
	['/embed/no-such-chart/', 'There is no such chart here.', '/'],
	['/ja/embed/no-such-chart/', 'この図表はありません。', '/ja/'],
	[frozen('no-such-chart'), 'There is no such chart here.', '/'],
	[`/editions/1999-01-01/embed/${chart}.html`, 'There is no such chart here.', '/']
] as const)(
	'%s is answered by a small embed that says so and links home',
	async ([path, words, home], { open, expect }) => {
		const page = await open();
		const response = await page.goto(path);
		expect(response?.status()).toBe(404);
		expect((await response?.body())?.byteLength).toBeLessThan(25 * 1024);
		const body = await framedIn(page, path);
		expect(await body.locator('h1').first().innerText()).toBe(words);
		const links = await body
			.locator('a')
			.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
		expect(links).toContain(site + home);
		const heights = () =>
			page.evaluate<number[]>(
				`said.map(([, { type, height }]) => type === 'setHeight' && height).filter(Boolean)`
			);
		await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(20);
		expect((await heights()).at(-1)).toBeLessThan(400);
	}
);

test.concurrent.for([frozen(chart), frozen(nationalities, '.ja'), '/embed/no-such-chart/'])(
	'%s breaks no rule of WCAG 2.2 AA, light or dark',
	async (path, { open, expect }) => {
		// The policy of a frame lets no script in but its own: the examiner comes around it.
		const page = await open({ bypassCSP: true });
		await page.goto(path);
		expect(await axeViolations(page)).toEqual([]);
	}
);
