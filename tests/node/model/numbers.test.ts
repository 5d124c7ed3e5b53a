import { expect, test } from 'vitest';
import { numbersIn } from '$lib/model/numbers.ts';

const read = (text: string) => numbersIn(text).map(({ value }) => value);

test.each([
	['over 7,000 organizations in total', [7000]],
	['the number of applicants for refugee status was 10,493', [10493]],
	['12,345.6 tons', [12345.6]],
	['2,633 companies inspected', [2633]],
	['The 0.3% of applicants', [0.3]],
	['1,555 interviews were made face to face (36.3%)', [1555, 36.3]],
	['54% of them have been detained for more than 6 months', [54, 6]],
	['October 8, 2019, it amounted to 2,698', [8, 2019, 2698]],
	['2005: 83 persons arrested', [2005, 83]],
	['Number of cases 64 44 51 79 81 72 40 431', [64, 44, 51, 79, 81, 72, 40, 431]]
])('digits are read with their separators: %s', (text, numbers) => {
	expect(read(text)).toEqual(numbers);
});

test.each([
	["One supervising organization's license", [1]],
	["eight implementing organizations' technical intern training plan accreditations", [8]],
	['to date only one license has been revoked', [1]],
	['The four-month survey', [4]],
	['in about nine months', [9]],
	['Thirty-one persons were sentenced in first instance', [31, 1]],
	['twenty one', [21]],
	['nineteen', [19]],
	['ninety', [90]],
	['a pre-screening period of two-months was introduced', [2]]
])('number words are numbers: %s', (text, numbers) => {
	expect(read(text)).toEqual(numbers);
});

test.each([
	['10 to 20 thousand', [10_000, 20_000]],
	['ten or twenty million yen', [10_000_000, 20_000_000]],
	['between 2 and 3 billion', [2_000_000_000, 3_000_000_000]],
	['1.5 million', [1_500_000]],
	['sixty-six thousand', [66_000]],
	['3 hundred', [300]],
	['a thousand persons', [1000]],
	['a hundred', [100]],
	['5 in 2 million', [5, 2_000_000]],
	['1,100 and sixty-six thousand', [1100, 66_000]],
	['in 2005 and 20 thousand later', [2005, 20_000]]
])('a scale multiplies its number, and both numbers of a range: %s', (text, numbers) => {
	expect(read(text)).toEqual(numbers);
});

test.each([
	['no victim of trafficking was identified', [0]],
	['no trainee or technical intern has been identified as such', [0]],
	['no victims of trafficking have been granted asylum', [0]],
	['none was released', [0]],
	['zero cases', [0]]
])('a stated "no" is 0: %s', (text, numbers) => {
	expect(read(text)).toEqual(numbers);
});

test.each([
	['a man of Nigerian nationality in his forties', [40, 49]],
	['women in their twenties', [20, 29]]
])('an age by its decade is a range: %s', (text, numbers) => {
	expect(read(text)).toEqual(numbers);
});

test.each([
	['severest punishment sentenced is 5 years and 6 months imprisonment', [66]],
	['the mildest one is 2 years and 6 months', [1, 30]],
	['detained for 3 years and 7 months', [43]],
	['one year and one month', [13]],
	['3 years 7 months', [43]]
])('years and months are one duration in months: %s', (text, numbers) => {
	expect(read(text)).toEqual(numbers);
});

test.each([
	['about seven or eight years are required', [7, 8]],
	['42% of them for more than 1 year', [42, 1]],
	['have been there more than 6 years', [6]],
	['5 years, of which 6 were spent waiting', [5, 6]],
	['in 2 years and 34 foreigners', [2, 34]]
])('numbers that are not years and months stay apart: %s', (text, numbers) => {
	expect(read(text)).toEqual(numbers);
});

test.each([
	'the number of such detainees',
	'nobody knows',
	'tent, weight, often',
	'Nos. and norms'
])('a text without a number has none: %s', (text) => {
	expect(read(text)).toEqual([]);
});

test('a number says where it stands in the text', () => {
	expect(numbersIn('over 1,100 and sixty-six thousand')).toEqual([
		{ value: 1100, start: 5, end: 10 },
		{ value: 66000, start: 15, end: 33 }
	]);
});

test('a blank cell of a printed row is not read as 0', () => {
	expect(read('Philippines 12 2 \u00a0 13 40 30 22 119')).toEqual([12, 2, 13, 40, 30, 22, 119]);
});
