import { expect, test } from 'vitest';
import { verify } from '$lib/engine/verify.ts';
import { charts } from '$lib/server/charts.ts';
import { query } from '$lib/server/database.ts';
import { chartRow } from '../chartRow.ts';

const answer = { figures: ['figure-2005'], x: '2005', value: 117, unit: 'persons' };

test('equal rows are equal', () => {
	expect(verify([chartRow('2005', 117)], [answer])).toEqual([
		{ figures: 'figure-2005', printed: '117', computed: '117', equal: true }
	]);
});

test('another number is a difference', () => {
	expect(verify([chartRow('2005', 117)], [{ ...answer, value: 118 }])).toEqual([
		{ figures: 'figure-2005', printed: '117', computed: '118', equal: false }
	]);
});

test.each([
	{ ...answer, x: '2006' },
	{ ...answer, unit: 'cases' },
	{ ...answer, status: 'preliminary' },
	{ ...answer, qualifier: 'approximately' },
	{ ...answer, figures: ['another'] }
])('the same number of something else is a difference: %o', (row) => {
	expect(verify([chartRow('2005', 117)], [row]).map(({ equal }) => equal)).toEqual([false]);
});

test('a row too many and a row too few are differences', () => {
	expect(verify([], [answer])).toEqual([
		{ figures: 'figure-2005', printed: '', computed: '117', equal: false }
	]);
	expect(verify([chartRow('2005', 117)], [])).toEqual([
		{ figures: 'figure-2005', printed: '117', computed: '', equal: false }
	]);
});

test('an answer that is no row of a chart is a difference', () => {
	expect(verify([chartRow('2005', 117)], [{ count: 1 }])).toEqual([
		{ figures: 'figure-2005', printed: '117', computed: '', equal: false }
	]);
});

test('a bound is printed with its qualifier', () => {
	const over = chartRow('2018', 0, { amount: { qualifier: 'over', low: 7000 } });
	expect(verify([over], []).map(({ printed }) => printed)).toEqual(['over 7000']);
});

test('every chart verifies against its own query', async () => {
	for (const { chart, sql, rows } of (await charts()).values()) {
		const comparisons = verify(rows, await query(sql));
		expect(
			comparisons.filter(({ equal }) => !equal),
			chart
		).toEqual([]);
		expect(comparisons).toHaveLength(rows.length);
	}
});
