import { expect, test } from 'vitest';
import { noFilter } from '$lib/model/filter.ts';
import { matching } from '$lib/transforms/matching.ts';

const rows = [
	{ figure: 'a', topic: 't', from: 2001, to: 2001, nationality: 'all', countedBy: 'npa' },
	{ figure: 'b', topic: 't', from: 2005, to: 2008, nationality: 'PHL', countedBy: 'npa' },
	{ figure: 'c', topic: 'u', from: null, to: null, nationality: null, countedBy: null }
];

test('without a filter every figure passes', () => {
	expect(matching(rows, noFilter)).toEqual(['a', 'b', 'c']);
});

test('a period passes where it overlaps the years asked for', () => {
	expect(matching(rows, { ...noFilter, from: 2008, to: 2010 })).toEqual(['b']);
	expect(matching(rows, { ...noFilter, from: 2006, to: 2006 })).toEqual(['b']);
	expect(matching(rows, { ...noFilter, to: 2004 })).toEqual(['a']);
	expect(matching(rows, { ...noFilter, from: 2009 })).toEqual([]);
});

test('an undated figure passes only where no year is asked for', () => {
	expect(matching(rows, { ...noFilter, from: 1900, to: 2100 })).toEqual(['a', 'b']);
	expect(matching(rows, { ...noFilter, topic: 'u' })).toEqual(['c']);
});

test('all conditions hold at once', () => {
	expect(matching(rows, { ...noFilter, countedBy: 'npa', nationality: 'PHL' })).toEqual(['b']);
	expect(matching(rows, { ...noFilter, topic: 'u', countedBy: 'npa' })).toEqual([]);
});

test('a filter that nothing passes gives no figure', () => {
	expect(matching(rows, { ...noFilter, topic: 'no such topic' })).toEqual([]);
});
