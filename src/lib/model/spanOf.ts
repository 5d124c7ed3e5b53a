import type { Period } from './period.ts';

/** Whether a count is of one year, calendar or fiscal, or of more than a year in total. */
export type Span = 'per-year' | 'in-total';

/** The span of a count by the periods of its figures; null where a period is a date, short or unknown. */
export function spanOf(periods: Period[]): Span | null {
	const ends = periods.map(monthsOfPeriod);
	if (ends.includes(null)) return null;
	const known = ends.filter((pair) => pair !== null);
	const months =
		1 + Math.max(...known.map(({ last }) => last)) - Math.min(...known.map(({ first }) => first));
	if (months > monthsAYear) return 'in-total';
	return periods.every(({ kind }) => kind !== 'interval') ? 'per-year' : null;
}

const monthsAYear = 12;

/** First and last month, counted from the beginning of the calendar; null without both. */
function monthsOfPeriod(period: Period): { first: number; last: number } | null {
	switch (period.kind) {
		case 'calendar-year':
			return { first: month(period.year, 1), last: month(period.year, monthsAYear) };
		case 'fiscal-year':
		case 'interval':
			return { first: month(period.start, 1), last: month(period.end, monthsAYear) };
		case 'as-of':
		case 'undated':
			return null;
	}
}

const month = (date: string, unsaid: number): number =>
	Number(date.slice(0, 4)) * monthsAYear + (date.length > 4 ? Number(date.slice(5, 7)) : unsaid);
