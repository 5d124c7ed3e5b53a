import { expect, test } from 'vitest';
import { filterFromSearch, searchFromFilter } from '$lib/components/filterInAddress.ts';
import { noFilter } from '$lib/model/filter.ts';

test.each([
	noFilter,
	{ ...noFilter, from: 2001, to: 2007 },
	{ ...noFilter, topic: 'refugee-recognition', to: 2018 },
	{ topic: 'trafficking', from: 2005, to: null, nationality: 'PHL', countedBy: 'npa' },
	{ ...noFilter, nationality: 'a&b=c #?+%国' }
])('a filter comes back from the address that it was written into: %o', (filter) => {
	expect(filterFromSearch(searchFromFilter(filter))).toEqual(filter);
});

test('an address names only what is filtered', () => {
	expect(searchFromFilter(noFilter)).toBe('');
	expect(searchFromFilter({ ...noFilter, from: 2001, countedBy: 'npa' })).toBe(
		'?from=2001&counted-by=npa'
	);
});

test.each([
	'?from=soon',
	'?from=20',
	'?from=20011',
	'?from=-2001&to=2e3',
	'?from=２００１',
	'?from=&to=%00',
	'?%E0%A4%A',
	'?utm_source=somewhere&=&&?',
	'?__proto__=1',
	''
])('what is not a filter is ignored: %s', (search) => {
	expect(filterFromSearch(search)).toEqual(noFilter);
});

test('of a wrong year and a right one the right one counts', () => {
	expect(filterFromSearch('?from=soon&to=2007')).toEqual({ ...noFilter, to: 2007 });
});
