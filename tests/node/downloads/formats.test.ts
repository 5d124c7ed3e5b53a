import { csvParse } from 'd3-dsv';
import { afterEach, expect, test, vi } from 'vitest';
import { tableCsv } from '$lib/exports/tableCsv.ts';
import { tableXlsx } from '$lib/exports/tableXlsx.ts';
import { tableParquet } from '$lib/server/tableParquet.ts';
import type { FileTable } from '$lib/model/fileTable.ts';
import { sheetsOf } from './readBack.ts';

const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '\t=1', '=HYPERLINK("x")'];
const table: FileTable = {
	about: { title: '=2+2' },
	columns: [
		{ name: 'text', type: 'string', title: '+Text', description: '' },
		{ name: 'number', type: 'number', title: 'Number', description: '' }
	],
	rows: [...formulas.map((text) => [text, -5.5]), ['日本、"quoted"', null]],
	sources: []
};

afterEach(() => {
	vi.useRealTimers();
});

test('no cell of a workbook is a formula, and a negative number stays a number', async () => {
	const sheets = sheetsOf(await tableXlsx(table, '2026-11-22'));
	const cells = Object.values(sheets).flatMap((sheet) => Object.values(sheet).map(Object));
	expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
	expect(sheets['Data']?.['A2']).toMatchObject({ t: 's', v: '=1+1' });
	expect(sheets['Data']?.['B2']).toMatchObject({ t: 'n', v: -5.5 });
	expect(sheets['Notes']?.['B2']).toMatchObject({ t: 's', v: '=2+2' });
});

test('no text of a CSV begins as a formula, and a negative number stays a number', () => {
	const rows = csvParse(tableCsv(table, false));
	expect(rows.map(({ text }) => text)).toEqual([
		...formulas.map((text) => `'${text}`),
		'日本、"quoted"'
	]);
	expect(rows.map(({ number }) => number)).toEqual([...formulas.map(() => '-5.5'), '']);
});

test('only a CSV that Excel in Japan shall open begins with a byte order mark', () => {
	expect(tableCsv(table, true)).toBe(`\ufeff${tableCsv(table, false)}`);
	expect(tableCsv(table, false)).toMatch(/^text,number\n/);
});

test('a text that a cell of Excel cannot hold is refused, not cut', async () => {
	const long = { ...table, rows: [['x'.repeat(32_768), 1]] };
	await expect(tableXlsx(long, '2026-11-22')).rejects.toThrow('32768 characters');
});

test('the same table gives the same bytes at another time', async () => {
	const make = async () => [
		Buffer.from(await tableXlsx(table, '2026-11-22')).toString('base64'),
		Buffer.from(await tableParquet(table)).toString('base64')
	];
	const now = await make();
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-02T03:04:05') });
	expect(await make()).toEqual(now);
});
