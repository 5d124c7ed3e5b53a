import { expect, test } from 'vitest';
import { checkProject } from '$lib/server/checkProject.ts';
import { formatProblem } from '$lib/server/formatProblem.ts';
import { files, problemsAfter, resealed } from '../problemsAfter.ts';

const police = 'data/police.csv';

test('a missing column is named, and stops no other check', () => {
	expect(
		problemsAfter(
			[police, 'status,unit,period_start', 'status,period_start'],
			['data/refugees.csv', ',1612,,,exact', ',many,,,exact']
		)
	).toEqual([
		'data/police.csv:1 unit: this column is missing',
		'data/refugees.csv:8 value: "many" is not a number; expected digits with at most one point'
	]);
});

test('an unknown column is named together with the columns that are known', () => {
	expect(problemsAfter(['data/codes.csv', 'label_ja', 'label_jp'])).toEqual([
		'data/codes.csv:1 label_ja: this column is missing',
		'data/codes.csv:1 label_jp: no such column; expected field,code,label_en,label_ja'
	]);
});

test('measures that cannot be read are reported once, not at every figure', () => {
	expect(problemsAfter(['data/measures.csv', 'measure,label_en', 'measures,label_en'])).toEqual([
		'data/measures.csv:1 measure: this column is missing',
		expect.stringMatching(/^data\/measures\.csv:1 measures: no such column/)
	]);
});

test('columns in another order are refused', () => {
	expect(problemsAfter(['data/codes.csv', 'field,code', 'code,field'])).toEqual([
		'data/codes.csv:1: columns stand in another order; expected field,code,label_en,label_ja'
	]);
});

test('an empty file has no header', () => {
	const empty = new Map([...files, ['data/codes.csv', new Uint8Array()]]);
	expect(checkProject(resealed(empty)).problems.map(formatProblem)).toEqual([
		'data/codes.csv:1: expected a header row: field,code,label_en,label_ja'
	]);
});

test('a row with a cell too many says how many it has', () => {
	expect(problemsAfter(['data/codes.csv', 'Exact,ちょうど', 'Exact,ちょうど,5'])).toContainEqual(
		'data/codes.csv:2: has 5 cells; expected 4'
	);
});

test('a blank line is not a row', () => {
	expect(problemsAfter(['data/codes.csv', 'ちょうど\n', 'ちょうど\n\n'])).toEqual([
		'data/codes.csv:3: has 1 cells; expected 4'
	]);
});

test('lines are counted in the file, also after a cell that spans two', () => {
	expect(
		problemsAfter(
			['data/measures.csv', 'which laws were applied', 'which laws\nwere applied'],
			[
				'data/measures.csv',
				'Victims of trafficking identified,人身取引被害者数',
				',人身取引被害者数'
			]
		)
	).toEqual(['data/measures.csv:6 label_en: is empty; a value is required']);
});

test.each([
	['Number of "cases" 64', 'data/police.csv:2: not CSV as RFC 4180 has it: Invalid Opening Quote'],
	['"Number" of cases 64', 'data/police.csv:2: not CSV as RFC 4180 has it: Invalid Closing Quote']
])('a quotation mark in the wrong place is not CSV: %s', (cell, line) => {
	const problems = problemsAfter([police, 'Number of cases 64', cell]);
	expect(problems).toContainEqual(expect.stringContaining(line));
});

test('a quotation mark that is never closed is reported', () => {
	const text = `${new TextDecoder().decode(files.get('data/codes.csv'))}unit,open,"Open,Open\n`;
	const open = new Map([...files, ['data/codes.csv', new TextEncoder().encode(text)]]);
	expect(checkProject(resealed(open)).problems.map(formatProblem)).toEqual([
		expect.stringMatching(/^data\/codes\.csv:\d+: not CSV .*Quote Not Closed/)
	]);
});

test('a table that the descriptor names must be there', () => {
	const without = new Map([...files].filter(([path]) => path !== 'data/refugees.csv'));
	expect(checkProject(resealed(without)).problems.map(formatProblem)).toEqual([
		'data/refugees.csv: this file is missing'
	]);
});
