import { expect, test } from 'vitest';
import { accountFor } from '$lib/server/accountFor.ts';

const text = '1. In 2005, 12 of 40 victims were sent back, and 7 stayed in 2005.';

const rows = (...words: string[]) =>
	words.map((one, index) => ({
		source: 'a',
		place: 'para. 1',
		words: one,
		reason: 'date',
		path: 'seeds/a.not-figures.csv',
		line: index + 2
	}));

test('a number that neither a quote nor a row covers is unexplained', () => {
	const account = accountFor(text, ['12 of 40 victims'], rows('1. In', 'stayed in 2005'));
	expect(account.unexplained.map(({ start, end }) => text.slice(start, end))).toEqual([
		'2005',
		'7'
	]);
	expect([account.quoted, account.notFigures, account.problems]).toEqual([2, 2, []]);
});

test('a row that stands nowhere, in two places, or explains nothing is a problem', () => {
	const { problems } = accountFor(text, ['12 of 40'], rows('in 2006', '2005', '40 victims'));
	expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
		'2: “in 2006” does not stand in the text',
		'3: “2005” stands in 2 places; take in a word beside it',
		'4: “40 victims” explains no number that is not explained already'
	]);
});
