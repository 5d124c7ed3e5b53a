import { expect, test } from 'vitest';
import { problemsAfter } from '../problemsAfter.ts';

const path = 'seeds/amnesty-2005.not-figures.csv';
const row = '1951 Convention.,name';

test('a reason that is none of the list is reported', () => {
	expect(problemsAfter([path, row, '1951 Convention.,treaty'])).toEqual([
		`${path}:2 reason: "treaty" is none of numbering, date, document symbol, structure, name, wording, restatement`
	]);
});

test('words are at most six and show a number', () => {
	expect(problemsAfter([path, row, 'a b c d e f 7,name'])).toEqual([
		`${path}:2 words: has 7 words; at most 6`
	]);
	expect(problemsAfter([path, row, 'the Convention,name'])).toEqual([
		`${path}:2 words: “the Convention” shows no number`
	]);
});

test('words stand once in the list, and for a document that is there', () => {
	expect(problemsAfter([path, 'G8 Summit.', '1951 Convention.'])).toEqual([
		`${path}:3 words: “1951 Convention.” stands already in line 2`
	]);
	expect(problemsAfter(['seeds/nobody.not-figures.csv', '', 'place,words,reason\n'])).toEqual([
		'seeds/nobody.not-figures.csv: no record seeds/nobody.json'
	]);
});
