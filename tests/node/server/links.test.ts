import { expect, test } from 'vitest';
import { checkProject } from '$lib/server/checkProject.ts';
import { formatProblem } from '$lib/server/formatProblem.ts';
import { files, problemsAfter, resealed } from '../problemsAfter.ts';

const refugees = 'data/refugees.csv';

test('every code is labelled', () => {
	expect(problemsAfter([refugees, ',,smj,erdnet-2020', ',,smg,erdnet-2020'])).toEqual([
		'data/refugees.csv:2 stated_by: "smg" has no label in data/codes.csv under "stated_by"'
	]);
});

test('a code whose label is removed is reported wherever it stands', () => {
	expect(
		problemsAfter([
			'data/codes.csv',
			'facility,omura,Omura Immigration Center,大村入国管理センター\n',
			''
		])
	).toEqual([
		'data/detention.csv:9 facility: "omura" has no label in data/codes.csv under "facility"',
		'data/detention.csv:10 facility: "omura" has no label in data/codes.csv under "facility"'
	]);
});

test('a nationality that is no country is reported', () => {
	expect(problemsAfter(['data/detention.csv', ',omura,NGA,', ',omura,NGR,'])).toEqual([
		'data/detention.csv:9 nationality: "NGR" has no label in data/codes.csv under "nationality"'
	]);
});

test('a qualifier that is not known is reported with those that are', () => {
	expect(problemsAfter([refugees, ',1612,,,exact', ',1612,,,exactly'])).toEqual([
		expect.stringMatching(/^data\/refugees\.csv:8 qualifier: .*"at-least".*received "exactly"$/),
		'data/refugees.csv:8 qualifier: "exactly" has no label in data/codes.csv under "qualifier"'
	]);
});

test('an id stands once in its table', () => {
	expect(problemsAfter([refugees, 'withdrawals-2018,', 'withdrawals-2017,'])).toEqual([
		'data/refugees.csv:9 figure: "withdrawals-2017" stands already in line 8'
	]);
});

test('an id stands once in all tables', () => {
	expect(problemsAfter(['data/refugees.csv', 'withdrawals-2018,', 'detainees-2019,'])).toEqual([
		'data/detention.csv:3 figure: "detainees-2019" stands already in data/refugees.csv:9'
	]);
});

test('a code stands once under its field', () => {
	expect(problemsAfter(['data/codes.csv', 'sex,male,', 'sex,female,'])).toContainEqual(
		'data/codes.csv:73 field, code: "sex, female" stands already in line 72'
	);
});

test('a measure is one of measures.csv', () => {
	expect(problemsAfter([refugees, 'work-permit-wait-before,work-permit-wait,', 'w,wait,'])).toEqual(
		['data/refugees.csv:14 measure: no measure called "wait" in data/measures.csv']
	);
});

test('a figure is printed in a unit of its measure', () => {
	expect(problemsAfter([refugees, ',6,,,exact,final,months', ',6,,,exact,final,persons'])).toEqual([
		'data/refugees.csv:14 unit: "work-permit-wait" is printed in months, not in "persons"'
	]);
});

test('the source of a row is a record of seeds/', () => {
	expect(problemsAfter([refugees, ',smj,erdnet-2020,', ',smj,npa-2023,'])).toEqual([
		'data/refugees.csv:2 source: no record called "npa-2023" in seeds/'
	]);
});

test('a record that is removed is missed by each of its rows', () => {
	const without = new Map([...files].filter(([path]) => path !== 'seeds/amnesty-2005.json'));
	expect(checkProject(resealed(without)).problems.map(formatProblem)).toEqual([
		...rowsOf('amnesty-2005').map(
			(row) => `${row} source: no record called "amnesty-2005" in seeds/`
		),
		'seeds/amnesty-2005.not-figures.csv: no record seeds/amnesty-2005.json'
	]);
});

test('a record without a row is reported', () => {
	const record = new TextDecoder()
		.decode(files.get('seeds/amnesty-2005.json'))
		.replace('"amnesty-2005"', '"amnesty-2006"');
	const more = new Map([
		...files,
		['seeds/amnesty-2006.json', new TextEncoder().encode(record)] as const
	]);
	expect(checkProject(resealed(more)).problems.map(formatProblem)).toEqual([
		'seeds/amnesty-2006.json id: no figure in data/ rests on this document; add its figures or remove the record'
	]);
});

/** The places of the rows that rest on a document, in the order of the files. */
const rowsOf = (source: string): string[] =>
	checkProject(files)
		.figures.filter((figure) => figure.source.id === source)
		.map(({ path, line }) => `${path}:${line}`)
		.sort();
