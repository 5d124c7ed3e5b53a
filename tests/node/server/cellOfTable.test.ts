import { expect, test } from 'vitest';
import { problemsAfter } from '../problemsAfter.ts';

const police = 'data/police.csv';

test('a value is the cell under its column, not another cell of the quoted row', () => {
	expect(
		problemsAfter([
			police,
			'npa-cases-2001,trafficking-cases,64',
			'npa-cases-2001,trafficking-cases,44'
		])
	).toEqual([
		'data/police.csv:2 value: the cell under 2001 is "64"',
		expect.stringMatching(/^data\/police\.csv:9 value: the parts add up to 411, not 431/)
	]);
});

test('an empty cell of the printed table holds no value', () => {
	expect(
		problemsAfter([police, 'Philippines 12 2 \u00a0 13', 'Philippines 12 \u00a0 2 13'])
	).toEqual([]);
	expect(
		problemsAfter([
			police,
			'Philippines × 2002",Philippines 12 2 \u00a0 13',
			'Philippines × 2002",Philippines 12 \u00a0 2 13'
		])
	).toEqual(['data/police.csv:27 value: the cell under 2002 is "\u00a0"']);
});

test('a quoted row that has lost a cell is reported', () => {
	expect(problemsAfter([police, 'Philippines 12 2 \u00a0 13', 'Philippines 12 2 13'])).toEqual([
		'data/police.csv:26 quote: has 7 cells; the table has 8'
	]);
});

test('the quote is the row that the locator names', () => {
	expect(problemsAfter([police, 'Number of cases × 2001', 'Number of victims × 2001'])).toEqual([
		'data/police.csv:2 quote: expected the printed row that begins with "Number of victims"'
	]);
});

test('the locator names a table and a column of the record', () => {
	expect(problemsAfter([police, 'Number of cases × 2001', 'Number of cases × 2000'])).toEqual([
		'data/police.csv:2 locator: "5(1) table" has the columns 2001, 2002, 2003, 2004, 2005, 2006, 2007, Total, not "2000"'
	]);
	expect(problemsAfter([police, '5(1) table, Number', '5(2) table, Number'])).toEqual([
		'data/police.csv:2 locator: seeds/mofa-2008.json names no table "5(2) table"'
	]);
});

test('the year of the column is the period of the row', () => {
	expect(problemsAfter([police, 'cases,2001,2001', 'cases,2002,2002'])).toContainEqual(
		'data/police.csv:2 period_start: the locator says 2001'
	);
});
