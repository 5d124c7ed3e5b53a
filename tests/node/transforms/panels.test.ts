import { expect, test } from 'vitest';
import { panels } from '$lib/transforms/panels.ts';
import { chartRow } from '../chartRow.ts';

test('a position without a row is null, never 0', () => {
	const [first, last] = [chartRow('2001', 65), chartRow('2003', 83)];
	expect(panels([first, last], ['2001', '2002', '2003'])).toEqual([
		{ facet: '', series: [{ series: '', rows: [first, null, last] }] }
	]);
});

test('a printed 0 stays 0', () => {
	const none = chartRow('2007', 0);
	expect(panels([none], ['2007', '2008'])).toEqual([
		{ facet: '', series: [{ series: '', rows: [none, null] }] }
	]);
});

test('rows follow the axis, whatever their own order', () => {
	const [early, late] = [chartRow('2001', 65), chartRow('2002', 55)];
	expect(panels([late, early], ['2001', '2002'])).toEqual([
		{ facet: '', series: [{ series: '', rows: [early, late] }] }
	]);
});

test('every series of every panel has every position', () => {
	const a = chartRow('2005', 117, { facet: 'victims', series: 'mofa-2008' });
	const b = chartRow('2008', 36, { facet: 'victims', series: 'un-hrc-2010' });
	const c = chartRow('2005', 83, { facet: 'arrests', series: 'un-hrc-2010' });
	expect(panels([a, b, c], ['2005', '2008'])).toEqual([
		{
			facet: 'victims',
			series: [
				{ series: 'mofa-2008', rows: [a, null] },
				{ series: 'un-hrc-2010', rows: [null, b] }
			]
		},
		{ facet: 'arrests', series: [{ series: 'un-hrc-2010', rows: [c, null] }] }
	]);
});

test('panels and series keep the order of their first rows', () => {
	const rows = ['THA', 'PHL', 'COL'].map((facet) => chartRow('2001', 1, { facet }));
	expect(panels(rows, ['2001']).map(({ facet }) => facet)).toEqual(['THA', 'PHL', 'COL']);
});
