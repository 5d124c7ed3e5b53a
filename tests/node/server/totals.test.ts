import { expect, test } from 'vitest';
import { problemsAfter } from '../problemsAfter.ts';

const police = 'data/police.csv';

test('the years add up to the printed total', () => {
	expect(
		problemsAfter(
			[
				police,
				'× Total",Number of cases 64 44 51 79 81 72 40 431',
				'× Total",Number of cases 64 44 51 79 81 72 40 432'
			],
			[police, 'trafficking-cases,431', 'trafficking-cases,432']
		)
	).toEqual([
		'data/police.csv:9 value: the parts add up to 431, not 432: npa-cases-2001, npa-cases-2002, npa-cases-2003, npa-cases-2004, npa-cases-2005, npa-cases-2006, npa-cases-2007'
	]);
});

test('the nationalities add up to all victims of the year', () => {
	expect(
		problemsAfter(
			[police, 'victims-identified,34', 'victims-identified,35'],
			[
				police,
				'34 foreigners,Part of the victims of 2008; n',
				'35 foreigners,Part of the victims of 2008; n'
			]
		)
	).toEqual([
		'data/police.csv:94 value: the parts add up to 37, not 36: npa-victims-2008-jpn, npa-victims-2008-foreign'
	]);
});

test('a sum that the descriptor declares holds', () => {
	expect(
		problemsAfter(
			['data/refugees.csv', ',82,,,exact', ',83,,,exact'],
			['data/refugees.csv', 'asylum to only 82', 'asylum to only 83']
		)
	).toEqual([
		'data/refugees.csv:5 value: the parts add up to 82, not 83: refugees-recognised-2018, humanitarian-permissions-2018'
	]);
});

test('a figure that a declared sum names must be there', () => {
	expect(
		problemsAfter(['data/refugees.csv', 'refugees-recognised-2018,', 'recognised-2018,'])
	).toEqual([
		'data/refugees.csv figure: "refugees-recognised-2018" is missing; data/datapackage.json names it in a sum'
	]);
});
