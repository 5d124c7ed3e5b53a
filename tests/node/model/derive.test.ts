import { expect, test } from 'vitest';
import { arithmetic, formula, unitOfResult } from '$lib/model/arithmetic.ts';
import { derive } from '$lib/model/derive.ts';
import { exactly, intervalOf } from '$lib/model/interval.ts';

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

test('a share without a whole is refused', () => {
	expect(() => derive('share', [5])).toThrow('"share" lacks a whole');
});

test('a count is how many there are', () => {
	expect(derive('count', [5, 5, 7])).toBe(3);
});

test('the formula shows the numbers with the sign of the operation', () => {
	const written = (operation: string, numbers: string[]) => formula(operation, numbers).join('');
	expect(written('sum', ['83', '78', '41'])).toBe('83 + 78 + 41');
	expect(written('difference', ['4,280', '1,555'])).toBe('4,280 − 1,555');
	expect(written('share', ['1,907', '2,633'])).toBe('1,907 ÷ 2,633');
	expect(written('share-2', ['46', '11', '60', '57'])).toBe('(46 + 11) ÷ (60 + 57)');
	expect(written('share-of-rest', ['42', '10,493', '2,923'])).toBe('42 ÷ (10,493 − 2,923)');
	expect(written('extrapolation', ['48,000', '5,000', '9'])).toBe('48,000 ÷ 5,000 × 9 ÷ 12');
	expect(written('weeks-to-days', ['2'])).toBe('2 × 7');
});

test('bounds stay bounds through the arithmetic, with their open ends', () => {
	const over = intervalOf({ qualifier: 'over', low: 5000 });
	expect(arithmetic('sum', [over, exactly(2000)])).toEqual({
		low: 7000,
		high: null,
		openLow: true,
		openHigh: false
	});
	expect(arithmetic('share', [exactly(900), over])).toEqual({
		low: null,
		high: 18,
		openLow: false,
		openHigh: true
	});
	expect(arithmetic('difference', [exactly(9000), over])).toMatchObject({ low: null, high: 4000 });
});

test('a bound can be read as the number that it names, a range cannot', () => {
	const over = intervalOf({ qualifier: 'over', low: 500 });
	expect(arithmetic('sum-at-bounds', [over, exactly(900)])).toEqual(exactly(1400));
	const under = intervalOf({ qualifier: 'under', high: 5000 });
	expect(arithmetic('extrapolation-at-bounds', [exactly(50_000), under, exactly(9)])).toEqual(
		exactly(7.5)
	);
	const range = intervalOf({ qualifier: 'range', low: 7, high: 8 });
	expect(() => arithmetic('sum-at-bounds', [range])).toThrow('names one number');
	expect(unitOfResult('sum-at-bounds')).toBeNull();
	expect(unitOfResult('extrapolation-at-bounds')).toBe('years');
	expect(formula('sum-at-bounds', ['over 500', '900']).join('')).toBe('over 500 + 900');
});

test('a month has a twelfth of the days of a mean year', () => {
	expect(arithmetic('months-to-days', [exactly(1)]).low).toBeCloseTo(30.44, 2);
	expect(formula('months-to-days', ['1 month']).join('')).toBe('1 month × 365.25 ÷ 12');
	expect(unitOfResult('months-to-days')).toBe('days');
});

test('several parts and several wholes make one share', () => {
	expect(arithmetic('share-2', [46, 11, 60, 57].map(exactly)).low).toBeCloseTo(48.72, 2);
});

test('an extrapolation takes as long for all as it took for a part', () => {
	expect(arithmetic('extrapolation', [48_000, 5000, 9].map(exactly)).low).toBeCloseTo(7.2, 10);
	const staffed = [50_000, 5000, 9, 8, 10].map(exactly);
	expect(arithmetic('extrapolation', staffed).low).toBeCloseTo(6, 10);
});

test('what no operation is called is refused', () => {
	expect(() => arithmetic('mode', [exactly(1)])).toThrow('there is no operation "mode"');
	expect(() => arithmetic('extrapolation', [8, 2, 3, 1].map(exactly))).toThrow('three or five');
	expect(() => arithmetic('value', [1, 2].map(exactly))).toThrow('takes one operand, not 2');
});

test('a share is in percent, a sum in the unit of its parts', () => {
	expect(unitOfResult('share-11')).toBe('percent');
	expect(unitOfResult('share-of-rest')).toBe('percent');
	expect(unitOfResult('extrapolation')).toBe('years');
	expect(unitOfResult('sum')).toBeNull();
});
