import { expect, test } from 'vitest';
import { period } from '$lib/model/period.ts';
import { spanOf } from '$lib/model/spanOf.ts';

const year = (name: string) => period('calendar-year', name, name);
const fiscal = (first: number) => period('fiscal-year', `${first}-04`, `${first + 1}-03`);
const between = (start: string, end: string) => period('interval', start, end);

test('a count of one year, calendar or fiscal, is per year, of however many figures it is made', () => {
	expect(spanOf([year('2005')])).toBe('per-year');
	expect(spanOf([fiscal(2005), fiscal(2005)])).toBe('per-year');
});

test('a count of several years, or of an interval longer than a year, is in total', () => {
	expect(spanOf([year('2005'), year('2006')])).toBe('in-total');
	expect(spanOf([fiscal(2004), fiscal(2005)])).toBe('in-total');
	expect(spanOf([between('2001', '2007')])).toBe('in-total');
	expect(spanOf([between('2005-04', '2008-03-21')])).toBe('in-total');
	expect(spanOf([between('2001-04-01', '2009-03-31')])).toBe('in-total');
	expect(spanOf([year('2005'), fiscal(2005)])).toBe('in-total');
});

test('a date, an unknown period and an interval that is no year are of neither', () => {
	expect(spanOf([between('2009-04', '2009-09')])).toBeNull();
	expect(spanOf([period('as-of', '2018-12', '2018-12')])).toBeNull();
	expect(spanOf([year('2018'), period('undated', '', '')])).toBeNull();
});
