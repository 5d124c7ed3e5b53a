import { expect, test } from 'vitest';
import { lineOf } from '$lib/model/lineOf.ts';
import { numberPlaces } from '$lib/model/numberPlaces.ts';
import { placesOf } from '$lib/model/placesOf.ts';
import { plainQuote } from '$lib/model/plainQuote.ts';

const found = (text: string) => numberPlaces(text).map(({ start, end }) => text.slice(start, end));

test('digits, number words, negations and words that count are all found, once each', () => {
	expect(
		found('In 2005, two of 1,253 had no aid; once, in his forties, ½ and (17−18) июля')
	).toEqual(['2005', 'two', '1,253', 'no', 'once', 'forties', '½', '17', '18']);
});

test('words that state no number are left out', () => {
	expect(found('both bilateral talks of several annual meetings, part II')).toEqual([]);
});

test('words stand where they cut neither a word nor a number', () => {
	expect(placesOf('1', '1 of 1,253, 21, 0.1, 1.')).toEqual([
		{ start: 0, end: 1 },
		{ start: 21, end: 22 }
	]);
	expect(placesOf('case', 'cases')).toEqual([]);
});

test('a place is told by the line of the text itself', () => {
	const text = 'one traf-\nficker\n\n  two-fold\r\nthree';
	const plain = plainQuote(text);
	expect(['one', 'two', 'three'].map((word) => lineOf(text, plain, plain.indexOf(word)))).toEqual([
		1, 4, 5
	]);
});
