import type { Amount } from './amount.ts';

/** What a number may be: its ends, null where none is stated, and whether an end is left out. */
export interface Interval {
	low: number | null;
	high: number | null;
	openLow: boolean;
	openHigh: boolean;
}

/** A single number. */
export const exactly = (number: number): Interval => ({
	low: number,
	high: number,
	openLow: false,
	openHigh: false
});

/** An amount as arithmetic takes it: a number as printed, a bound as a bound. */
export function intervalOf(amount: Amount): Interval {
	switch (amount.qualifier) {
		case 'exact':
		case 'approximately':
			return exactly(amount.value);
		case 'over':
			return { low: amount.low, high: null, openLow: true, openHigh: false };
		case 'at-least':
			return { low: amount.low, high: null, openLow: false, openHigh: false };
		case 'under':
			return { low: null, high: amount.high, openLow: false, openHigh: true };
		case 'at-most':
			return { low: null, high: amount.high, openLow: false, openHigh: false };
		case 'range':
			return { low: amount.low, high: amount.high, openLow: false, openHigh: false };
	}
}

/**
 * An interval as a stated amount.
 * @throws Error where neither end is known
 */
export function amountOfInterval({ low, high, openLow, openHigh }: Interval): Amount {
	if (low !== null && high !== null)
		return low === high ? { qualifier: 'exact', value: low } : { qualifier: 'range', low, high };
	if (low !== null) return { qualifier: openLow ? 'over' : 'at-least', low };
	if (high !== null) return { qualifier: openHigh ? 'under' : 'at-most', high };
	throw new Error('the arithmetic says nothing: no end of the result is known');
}

const both = (a: number | null, b: number | null, apply: (a: number, b: number) => number) =>
	a === null || b === null ? null : apply(a, b);

export const plus = (a: Interval, b: Interval): Interval => ({
	low: both(a.low, b.low, (x, y) => x + y),
	high: both(a.high, b.high, (x, y) => x + y),
	openLow: a.openLow || b.openLow,
	openHigh: a.openHigh || b.openHigh
});

export const minus = (a: Interval, b: Interval): Interval => ({
	low: both(a.low, b.high, (x, y) => x - y),
	high: both(a.high, b.low, (x, y) => x - y),
	openLow: a.openLow || b.openHigh,
	openHigh: a.openHigh || b.openLow
});

/** The product of intervals without negative numbers. */
export const times = (a: Interval, b: Interval): Interval => ({
	low: both(a.low, b.low, (x, y) => x * y),
	high: both(a.high, b.high, (x, y) => x * y),
	openLow: a.openLow || b.openLow,
	openHigh: a.openHigh || b.openHigh
});

/** The quotient of intervals without negative numbers. */
export const dividedBy = (a: Interval, b: Interval): Interval => ({
	low: both(a.low, b.high, (x, y) => x / y),
	high: both(a.high, b.low, (x, y) => x / y),
	openLow: a.openLow || b.openHigh,
	openHigh: a.openHigh || b.openLow
});
