import { expect, inject } from 'vitest';
import { builtPages } from './builtPages.ts';
import { parsedPages, type Parsed } from './parsedPages.ts';
import { test as base } from './test.ts';

const test = base.extend('pages', { scope: 'file' }, async ({ browser }) =>
	parsedPages(await browser.newPage({ baseURL: inject('site') }))
);

test('every figure says its value and which figures it rests on, and each of those has a receipt', async ({
	pages
}) => {
	const receipts = builtPages().flatMap(
		(path) => /^\/(?:ja\/)?figures\/([^/]+)\/$/.exec(path)?.[1] ?? []
	);
	const { wrong, named, count } = await pages.evaluate(figures);
	expect(wrong).toEqual([]);
	expect(named.filter((figure) => !receipts.includes(figure))).toEqual([]);
	expect(count).toBeGreaterThan(2000);
});

test('every mark of every chart says its value and which figures it draws', async ({ pages }) => {
	const { wrong, count } = await pages.evaluate(marks);
	expect(wrong).toEqual([]);
	expect(count).toBeGreaterThan(1000);
});

test('every chart is a figure with a named picture and a captioned table that cites in every row', async ({
	pages
}) => {
	const { wrong, count } = await pages.evaluate(charts);
	expect(wrong).toEqual([]);
	expect(count).toBeGreaterThan(80);
});

test('no identifier stands twice in a page, and every reference to one is met', async ({
	pages
}) => {
	const { wrong, count } = await pages.evaluate(identifiers);
	expect(wrong).toEqual([]);
	expect(count).toBeGreaterThan(1000);
});

/* The functions below run in the browser. */

function figures(pages: Parsed[]) {
	const number = /^-?\d+(\.\d+)?$/;
	const wrong: string[] = [];
	const named = new Set<string>();
	let count = 0;
	for (const { path, markup } of pages) {
		for (const element of markup.querySelectorAll('data')) {
			count += 1;
			const { figure = '', figures = '', derived } = element.dataset;
			const isPrinted = figure !== '' && figures === '' && derived === undefined;
			const isDerived = figure === '' && figures !== '' && derived !== undefined;
			if (element.classList.contains('figure') && number.test(element.value))
				if (isPrinted || isDerived) continue;
			wrong.push(`${path}: ${element.outerHTML.slice(0, 200)}`);
		}
		const citing = markup.querySelectorAll<HTMLElement | SVGElement>(
			'[data-figure], [data-figures]'
		);
		for (const { dataset } of citing)
			for (const id of `${dataset['figure'] ?? ''} ${dataset['figures'] ?? ''}`.trim().split(' '))
				named.add(id);
	}
	return { wrong, named: [...named], count };
}

function marks(pages: Parsed[]) {
	const number = /^-?\d+(\.\d+)?$/;
	const wrong: string[] = [];
	let count = 0;
	for (const { path, markup } of pages) {
		const say = (what: string) => wrong.push(`${path}: ${what}`);
		for (const mark of markup.querySelectorAll<SVGElement>('svg.sheet .mark')) {
			count += 1;
			const { value = '', figure = '', figures = '' } = mark.dataset;
			if (!number.test(value) || (figure === '') === (figures === ''))
				say(mark.outerHTML.slice(0, 200));
		}
		for (const shape of markup.querySelectorAll('.sheet :is(.bar, .dot, .span, .open-end)'))
			if (shape.closest('[data-value]') === null) say(`outside of a mark: ${shape.outerHTML}`);
		for (const sheet of markup.querySelectorAll('svg.sheet'))
			if (sheet.querySelector('[data-value]') === null) say('a picture without marks');
	}
	return { wrong, count };
}

function charts(pages: Parsed[]) {
	const wrong: string[] = [];
	let count = 0;
	for (const { path, markup } of pages) {
		for (const sheet of markup.querySelectorAll('svg.sheet'))
			if (sheet.closest('figure[data-chart]') === null) wrong.push(`${path}: a picture outside`);
		for (const chart of markup.querySelectorAll<HTMLElement>('figure[data-chart]')) {
			count += 1;
			const say = (what: string) => wrong.push(`${path}: ${chart.dataset['chart'] ?? ''}: ${what}`);
			const isThere = (id: string) =>
				(markup.getElementById(id)?.textContent ?? '').trim().length > 0;
			if (!chart.querySelector('svg')) say('no picture');
			for (const picture of chart.querySelectorAll('svg')) {
				if (picture.getAttribute('role') !== 'img') say('a picture without role="img"');
				if (!isThere(picture.getAttribute('aria-labelledby') ?? ''))
					say('a picture without a name');
			}
			const table = chart.querySelector('table');
			if (!table?.caption?.textContent?.trim()) say('a table without a caption');
			if (table?.querySelector('th:not([scope])')) say('a heading without scope');
			const rows = [...(table?.tBodies[0]?.rows ?? [])];
			if (rows.length === 0) say('a table without rows');
			for (const row of rows) {
				if (!row.querySelector('th[scope="row"]')) say(`a row without a heading: ${row.innerText}`);
				const links = [...row.querySelectorAll('td.citation a')].map(
					(link) => link.getAttribute('href') ?? ''
				);
				if (links.length === 0 || !links.every((href) => isThere(href.replace(/^[^#]*#/, ''))))
					say(`a row without its citation: ${row.innerText}`);
			}
		}
	}
	return { wrong, count };
}

function identifiers(pages: Parsed[]) {
	const carriers = [
		'popovertarget',
		'data-slip',
		'data-copy-of',
		'for',
		'aria-labelledby',
		'aria-describedby'
	];
	const wrong: string[] = [];
	let count = 0;
	for (const { path, markup } of pages) {
		const ids = new Set<string>();
		for (const { id } of markup.querySelectorAll('[id]')) {
			count += 1;
			if (ids.has(id)) wrong.push(`${path}: twice: ${id}`);
			ids.add(id);
		}
		const wanted = [...markup.querySelectorAll('*')].flatMap((element) => [
			...carriers.flatMap((name) => (element.getAttribute(name) ?? '').split(' ')),
			/^#(.+)$/.exec(element.getAttribute('href') ?? '')?.[1] ?? ''
		]);
		for (const id of new Set(wanted))
			if (id !== '' && !ids.has(id)) wrong.push(`${path}: not there: ${id}`);
	}
	return { wrong, count };
}
