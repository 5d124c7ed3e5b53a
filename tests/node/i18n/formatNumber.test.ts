import { expect, test } from 'vitest';
import { formatNumber } from '$lib/i18n/formatNumber.ts';
import { numbersOf } from '$lib/model/numbersOf.ts';
import { catalog } from '$lib/server/catalog.ts';

test.each([
	[10493, 'persons', '10,493', '10,493'],
	[0, 'persons', '0', '0'],
	[54, 'percent', '54%', '54%'],
	[0.3, 'percent', '0.3%', '0.3%'],
	[72.43, 'percent', '72.4%', '72.4%'],
	[13, 'months', '13 months', '13か月'],
	[1, 'months', '1 month', '1か月'],
	[17, 'days', '17 days', '17日'],
	[6, 'years', '6 years', '6年'],
	[49, 'years-of-age', '49 years of age', '49歳']
])('%d %s is printed with its unit in both languages', (number, unit, en, ja) => {
	expect(formatNumber(number, unit, 'en')).toBe(en);
	expect(formatNumber(number, unit, 'ja')).toBe(ja);
});

test('no number of the tables is rounded in print', () => {
	const printed = (text: string) => Number(text.replaceAll(',', '').match(/[\d.]+/)?.[0]);
	for (const { amount, unit } of catalog().figures.values())
		for (const number of numbersOf(amount)) {
			expect(printed(formatNumber(number, unit, 'en'))).toBe(number);
			expect(printed(formatNumber(number, unit, 'ja'))).toBe(number);
		}
});
