import { expect, test } from 'vitest';
import { catalog } from '$lib/server/catalog.ts';
import { files, problemsAfter } from '../problemsAfter.ts';

const path = 'data/corrections.csv';
const { edition } = catalog();
const header = 'date,edition,figure,column,was,is,reason_en,reason_ja\n';

/** The problems of a list of corrections that stands in place of the real one. */
const problemsOfList = (rows: string): string[] =>
	problemsAfter([path, Buffer.from(files.get(path) ?? '').toString(), header + rows]);

/** The problems of a list of corrections, each given without its reason. */
const problemsOf = (...rows: string[]): string[] =>
	problemsOfList(rows.map((row) => `${row},Misread.,読み違い。\n`).join(''));

test.each([
	['the table bears out', [`2026-11-20,${edition},npa-victims-2005,value,171,117`]],
	[
		'was corrected again',
		[
			`2026-11-20,${edition},npa-victims-2005,value,171,711`,
			`2026-11-21,${edition},npa-victims-2005,value,711,117`
		]
	],
	['withdraws a row', [`2026-11-20,${edition},victims-of-nobody,figure,victims-of-nobody,`]],
	[
		'was followed by the withdrawal of its row',
		[
			`2026-11-20,${edition},victims-of-nobody,value,171,117`,
			`2026-11-21,${edition},victims-of-nobody,figure,victims-of-nobody,`
		]
	]
])('a correction that %s passes', (_, rows) => {
	expect(problemsOf(...rows)).toEqual([]);
});

test('the table holds what the last correction of a cell says', () => {
	expect(
		problemsOf(
			`2026-11-20,${edition},npa-victims-2005,value,117,171`,
			`2026-11-20,${edition},npa-victims-2005,figure,npa-victims-2005,`
		)
	).toEqual([
		`${path}:2 is: the table holds "117"`,
		`${path}:3 is: the table holds "npa-victims-2005"`
	]);
});

test('corrections of one cell follow from each other', () => {
	expect(
		problemsOf(
			`2026-11-20,${edition},npa-victims-2005,value,171,711`,
			`2026-11-21,${edition},npa-victims-2005,value,710,117`
		)
	).toEqual([`${path}:2 is: line 3 says that it was "710" afterwards`]);
});

test('a correction changes something, in a figure and a column that there are', () => {
	expect(
		problemsOf(
			`2026-11-20,${edition},npa-victims-2005,value,117,117`,
			`2026-11-20,${edition},npa-victims-2050,value,1,2`,
			`2026-11-20,${edition},npa-victims-2005,number,1,2`
		)
	).toEqual([
		`${path}:2 is: is what it was`,
		`${path}:3 figure: no table holds this figure; a row withdrawn has column "figure", is ""`,
		`${path}:4 column: the table of "npa-victims-2005" has no column "number"`
	]);
});

test('a row that is withdrawn is not corrected afterwards', () => {
	expect(
		problemsOf(
			`2026-11-20,${edition},victims-of-nobody,figure,victims-of-nobody,`,
			`2026-11-21,${edition},victims-of-nobody,value,171,117`
		)
	).toEqual([
		`${path}:3 figure: no table holds this figure; a row withdrawn has column "figure", is ""`
	]);
});

test('days are of the calendar, in order, and in an edition that there is', () => {
	expect(
		problemsOf(
			`2026-02-30,${edition},npa-victims-2005,value,171,117`,
			'2026-11-20,2099-01-01,npa-arrests-2005,value,38,83',
			'2026-11-21,2026-11-20,npa-victims-2006,value,85,58',
			`2026-11-20,${edition},npa-cases-2005,value,18,81`
		)
	).toEqual([
		`${path}:2 date: the calendar has no day "2026-02-30"`,
		`${path}:3 edition: is after the edition ${edition} of data/datapackage.json`,
		`${path}:4 edition: an edition cannot hold a correction of a later day`,
		`${path}:5 date: is before that of the row above`
	]);
});

test('a correction gives its reason in both languages', () => {
	expect(
		problemsOfList(`2026-11-20,${edition},npa-victims-2005,value,171,117,Misread.,\n`)
	).toEqual([`${path}:2 reason_ja: is empty; a value is required`]);
});
