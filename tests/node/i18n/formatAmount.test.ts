import { expect, test } from 'vitest';
import { formatAmount } from '$lib/i18n/formatAmount.ts';

test('an exact number stands alone', () => {
	expect(formatAmount({ qualifier: 'exact', value: 1253 }, 'persons', 'en')).toBe('1,253');
	expect(formatAmount({ qualifier: 'exact', value: 1253 }, 'persons', 'ja')).toBe('1,253');
});

test('an approximate number says so', () => {
	const amount = { qualifier: 'approximately', value: 9 } as const;
	expect(formatAmount(amount, 'months', 'en')).toBe('about 9 months');
	expect(formatAmount(amount, 'months', 'ja')).toBe('約9か月');
});

test('"over" and "at least" are told apart', () => {
	expect(formatAmount({ qualifier: 'over', low: 7000 }, 'organisations', 'en')).toBe('over 7,000');
	expect(formatAmount({ qualifier: 'over', low: 7000 }, 'organisations', 'ja')).toBe('7,000超');
	expect(formatAmount({ qualifier: 'at-least', low: 5000 }, 'organisations', 'en')).toBe(
		'5,000 or more'
	);
	expect(formatAmount({ qualifier: 'at-least', low: 5000 }, 'organisations', 'ja')).toBe(
		'5,000以上'
	);
});

test('"under" and "at most" are told apart', () => {
	expect(formatAmount({ qualifier: 'under', high: 1 }, 'percent', 'en')).toBe('under 1%');
	expect(formatAmount({ qualifier: 'under', high: 1 }, 'percent', 'ja')).toBe('1%未満');
	expect(formatAmount({ qualifier: 'at-most', high: 3 }, 'days', 'en')).toBe('3 days or less');
	expect(formatAmount({ qualifier: 'at-most', high: 3 }, 'days', 'ja')).toBe('3日以下');
});

test('a range names its unit once', () => {
	const amount = { qualifier: 'range', low: 7, high: 8 } as const;
	expect(formatAmount(amount, 'years', 'en')).toBe('7–8 years');
	expect(formatAmount(amount, 'years', 'ja')).toBe('7〜8年');
});
