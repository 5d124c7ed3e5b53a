import { expect, test } from 'vitest';
import { comparisonSql } from '$lib/engine/comparisonSql.ts';
import { query } from '$lib/server/database.ts';

test('the query sets measures side by side, one row a figure', async () => {
	const rows = await query(comparisonSql(['detainees', 'inspectors'], ''));
	expect(rows.map(({ figure, value, unit }) => [figure, value, unit])).toEqual([
		['detainees-2019', 1253, 'persons'],
		['tokyo-detainees-2009', 600, 'persons'],
		['tokyo-detainees-2009-female', 200, 'persons'],
		['otit-inspectors-2018', 151, 'persons'],
		['otit-inspectors-2019', 233, 'persons']
	]);
});

test('a nationality narrows the comparison', async () => {
	const rows = await query(comparisonSql(['victims-identified'], 'ROU'));
	expect(rows.map(({ figure }) => figure)).toEqual([
		'npa-victims-total-rou',
		'npa-victims-2005-rou'
	]);
});
