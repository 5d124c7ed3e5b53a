import { expect, test } from 'vitest';
import { checkProject } from '$lib/server/checkProject.ts';
import { formatProblem } from '$lib/server/formatProblem.ts';
import { files, problemsAfter } from '../problemsAfter.ts';

test('the real data has no problem', () => {
	const { problems, figures, sources } = checkProject(files);
	expect(problems.map(formatProblem)).toEqual([]);
	expect(figures.length).toBeGreaterThanOrEqual(406);
	expect([...sources.keys()]).toEqual(
		expect.arrayContaining(['amnesty-2005', 'erdnet-2020', 'mofa-2008', 'mrg-2019', 'un-hrc-2010'])
	);
});

test('errors of several kinds in several files are all reported at once, in the order of the files', () => {
	expect(
		problemsAfter(
			['seeds/mrg-2019.json', '"URL": "https', '"URL": "http s'],
			['data/refugees.csv', ',2,,,exact,final,months', ',2,,,exact,final,weeks'],
			['data/refugees.csv', 'withdrawals-2018,', 'withdrawals-2017,'],
			[
				'data/police.csv',
				'npa-cases-2001,trafficking-cases,64',
				'npa-cases-2001,trafficking-cases,44'
			],
			['data/prosecutions.csv', ',all\n', '\n'],
			['data/inspections.csv', ',5218,', ',many,'],
			['data/detention.csv', 'detainees,1253', 'detainees,1254'],
			['data/detention.csv', 'not-applicable\n', 'not-applicable\r\n'],
			['data/codes.csv', 'field,code', '\ufefffield,code']
		)
	).toEqual(
		expect.arrayContaining([
			'data/codes.csv:1: begins with a byte order mark; save as UTF-8 without one',
			'data/detention.csv:2: ends in CR LF; lines end in LF alone',
			'data/detention.csv:3 quote: 1254 cannot be read from “The number of detainees is 1,253”, which shows 1253',
			'data/inspections.csv:42 value: "many" is not a number; expected digits with at most one point',
			'data/inspections.csv:45 source: no record called "mrg-2019" in seeds/',
			'data/police.csv:2 value: the cell under 2001 is "64"',
			expect.stringMatching(/^data\/police\.csv:9 value: the parts add up to 411, not 431: /),
			'data/prosecutions.csv:2: has 18 cells; expected 19',
			'data/refugees.csv:9 figure: "withdrawals-2017" stands already in line 8',
			'data/refugees.csv:12 unit: "screening-period" is printed in months, not in "weeks"',
			expect.stringMatching(/^seeds\/mrg-2019\.json URL: Invalid URL/)
		])
	);
});

test('a problem is one line that names file, line and column', () => {
	const message = 'no record called "npa-2023" in seeds/';
	expect(formatProblem({ path: 'data/x.csv', line: 41, column: 'source', message })).toBe(
		'data/x.csv:41 source: no record called "npa-2023" in seeds/'
	);
	expect(formatProblem({ path: 'data/x.csv', line: 41, column: null, message: 'is odd' })).toBe(
		'data/x.csv:41: is odd'
	);
	expect(formatProblem({ path: 'seeds/x.json', line: null, column: 'id', message: 'is odd' })).toBe(
		'seeds/x.json id: is odd'
	);
	expect(formatProblem({ path: 'data/x.csv', line: null, column: null, message: 'is gone' })).toBe(
		'data/x.csv: is gone'
	);
});
