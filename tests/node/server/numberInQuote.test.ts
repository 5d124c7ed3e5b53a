import { expect, test } from 'vitest';
import { problemsAfter } from '../problemsAfter.ts';

test('a number that is not in its quote is reported with what the quote shows', () => {
	expect(problemsAfter(['data/refugees.csv', ',2923,,,exact', ',2932,,,exact'])).toEqual([
		'data/refugees.csv:9 quote: 2932 cannot be read from “to 2,923 in 2018”, which shows 2923, 2018'
	]);
});

test('a quote without a number is said to show none', () => {
	expect(problemsAfter(['data/refugees.csv', '"to 2,923 in 2018"', 'jumped again'])).toEqual([
		'data/refugees.csv:9 quote: 2923 cannot be read from “jumped again”, which shows no number'
	]);
});

test('both ends of a range stand in the quote', () => {
	expect(problemsAfter(['data/detention.csv', ',40,49,range', ',40,50,range'])).toEqual([
		'data/detention.csv:10 quote: 50 cannot be read from “a man of Nigerian nationality in his forties”, which shows 40, 49'
	]);
});

test('a quote has at most 12 words', () => {
	const words = 'to 2,923 in 2018 and so on until there are twelve – words';
	expect(problemsAfter(['data/refugees.csv', 'to 2,923 in 2018', words])).toEqual([]);
	expect(problemsAfter(['data/refugees.csv', 'to 2,923 in 2018', `${words} more`])).toEqual([
		'data/refugees.csv:9 quote: has 13 words; at most 12'
	]);
});
