import { expect, test } from 'vitest';
import { derive, formula } from '$lib/model/derive.ts';

test('a sum adds all numbers', () => {
	expect(derive('sum', [83, 78, 41, 33])).toBe(235);
});

test('a difference takes all others from the first', () => {
	expect(derive('difference', [4280, 1555, 2177])).toBe(548);
});

test('a share is the first in percent of the second', () => {
	expect(derive('share', [1907, 2633])).toBeCloseTo(72.43, 2);
	expect(derive('share', [0, 5])).toBe(0);
});

test('a share of nothing given is no number', () => {
	expect(derive('share', [5])).toBeNaN();
});

test('the formula shows the numbers with the sign of the operation', () => {
	expect(formula('sum', ['83', '78', '41'])).toBe('83 + 78 + 41');
	expect(formula('difference', ['4,280', '1,555'])).toBe('4,280 − 1,555');
	expect(formula('share', ['1,907', '2,633'])).toBe('1,907 ÷ 2,633');
});
