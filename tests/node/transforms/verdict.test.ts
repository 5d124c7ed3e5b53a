import { expect, test } from 'vitest';
import type { Amount } from '$lib/model/amount.ts';
import { exactly, intervalOf } from '$lib/model/interval.ts';
import { accepted } from '$lib/transforms/accepted.ts';
import { resultOf } from '$lib/transforms/resultOf.ts';
import { verdict } from '$lib/transforms/verdict.ts';

const holds = (claimed: Amount, number: number) =>
	verdict(exactly(number), accepted(claimed)) === 'holds';

test.each([
	[90, 89.5, true],
	[90, 89.49, false],
	[90, 90.49, true],
	[90, 90.5, false],
	[36.3, 36.25, true],
	[36.3, 36.35, false],
	[117, 117, true],
	[117, 118, false]
])('%s is met as it is rounded in print: by %s %s', (value, number, met) => {
	expect(holds({ qualifier: 'exact', value }, number)).toBe(met);
});

test.each([
	[90, 85, true],
	[90, 84.9, false],
	[1400, 1350, true],
	[1400, 1320, false],
	[7000, 6500, true],
	[7000, 6499, false],
	[25, 24, true],
	[0.3, 0.34, true],
	[0.3, 0.36, false]
])(
	'about %s is widened to half its last digit that is not zero, at least by a twentieth: %s %s',
	(value, number, met) => {
		expect(holds({ qualifier: 'approximately', value }, number)).toBe(met);
	}
);

test('a bound is met beyond it, and at it where it says so', () => {
	expect(holds({ qualifier: 'over', low: 70 }, 70)).toBe(false);
	expect(holds({ qualifier: 'over', low: 70 }, 70.1)).toBe(true);
	expect(holds({ qualifier: 'at-least', low: 70 }, 70)).toBe(true);
	expect(holds({ qualifier: 'under', high: 1 }, 1)).toBe(false);
	expect(holds({ qualifier: 'under', high: 1 }, 0.78)).toBe(true);
	expect(holds({ qualifier: 'at-most', high: 2 }, 2)).toBe(true);
});

test('a range is met between its ends, each as it is rounded in print', () => {
	const claimed: Amount = { qualifier: 'range', low: 7, high: 8 };
	expect([6.4, 6.5, 8.4, 8.5].map((number) => holds(claimed, number))).toEqual([
		false,
		true,
		true,
		false
	]);
});

test('a computed bound that only partly fits leaves it open', () => {
	const over = (low: number) => intervalOf({ qualifier: 'over', low });
	const claim = accepted({ qualifier: 'approximately', value: 1400 });
	expect(verdict(over(1400), claim)).toBe('unclear');
	expect(verdict(over(2000), claim)).toBe('does-not-hold');
	expect(verdict(over(7000), accepted({ qualifier: 'over', low: 7000 }))).toBe('holds');
});

test('sums of decimal fractions meet what they print', () => {
	expect(holds({ qualifier: 'exact', value: 0.3 }, 0.1 + 0.2)).toBe(true);
	expect(verdict(exactly(0.1 + 0.2), exactly(0.3))).toBe('holds');
});

test('only counts of the claim’s own scope decide', () => {
	const row = (
		role: 'own' | 'definition' | 'sensitivity',
		verdict: 'holds' | 'does-not-hold' | 'unclear'
	) => ({ role, verdict });
	expect(resultOf([row('own', 'holds'), row('definition', 'does-not-hold')])).toBe('matches');
	expect(resultOf([row('own', 'does-not-hold'), row('sensitivity', 'holds')])).toBe('differs');
	expect(resultOf([row('own', 'holds'), row('own', 'does-not-hold')])).toBe('not-comparable');
	expect(resultOf([row('own', 'unclear')])).toBe('not-comparable');
	expect(resultOf([row('definition', 'holds')])).toBe('not-comparable');
	expect(resultOf([])).toBe('no-count-published');
});
