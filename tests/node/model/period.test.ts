import { expect, test } from 'vitest';
import { period } from '$lib/model/period.ts';

test.each([
	['calendar-year', '2005', '2005', { kind: 'calendar-year', year: '2005' }],
	['fiscal-year', '2005-04', '2006-03', { kind: 'fiscal-year', start: '2005-04', end: '2006-03' }],
	['as-of', '2019-06-24', '2019-06-24', { kind: 'as-of', date: '2019-06-24' }],
	['as-of', '2018-12', '2018-12', { kind: 'as-of', date: '2018-12' }],
	['interval', '2005-06', '2007-12', { kind: 'interval', start: '2005-06', end: '2007-12' }],
	['undated', '', '', { kind: 'undated' }]
])('%s takes its own dates: %s, %s', (kind, start, end, expected) => {
	expect(period(kind, start, end)).toEqual(expected);
});

test.each([
	['calendar-year', '2005', '2006', 'same year'],
	['calendar-year', '2005-01', '2005-01', 'same year'],
	['fiscal-year', '2005', '2005', 'April and the March that follows'],
	['fiscal-year', '2005-04', '2005-03', 'April and the March that follows'],
	['as-of', '', '', 'same date'],
	['as-of', '2018', '2019', 'same date'],
	['interval', '2007', '2001', 'the earlier one first'],
	['interval', '2001', '', 'two dates'],
	['undated', '2005', '2005', 'leaves period_start and period_end empty'],
	['year', '2005', '2005', '"year" is none of calendar-year, fiscal-year']
])('%s with the dates "%s" and "%s" is refused', (kind, start, end, message) => {
	expect(() => period(kind, start, end)).toThrow(message);
});

test.each(['2019-13', '2019-00', '2019-06-31', '2019-02-29'])(
	'a date that no calendar has is refused: %s',
	(date) => {
		expect(() => period('as-of', date, date)).toThrow(`the calendar has no date "${date}"`);
	}
);

test('29 February of a leap year is a date', () => {
	expect(period('as-of', '2020-02-29', '2020-02-29')).toEqual({
		kind: 'as-of',
		date: '2020-02-29'
	});
});
