import type { Amount } from '../model/amount.ts';
import { intervalOf, type Interval } from '../model/interval.ts';

/**
 * What a number must lie in to bear a claimed one out. This is the one place of the rule:
 *
 * - A number is met as it is rounded in print: “90 %” by 89.5 to under 90.5, “36.3 %” by 36.25 to
 *   under 36.35, 117 persons by 117 alone.
 * - “About” widens it to half a unit of the last digit that is not zero, and at least to 5 % of it:
 *   about 1,400 is met by 1,330 to 1,470.
 * - “Over” and “at least” are met above and from the number on, “under” and “at most” below and up to it.
 * - A range is met from its lower to its upper end, each widened as it is rounded in print.
 */
export function accepted(claimed: Amount): Interval {
	switch (claimed.qualifier) {
		case 'exact':
			return around(claimed.value, halfUnit(claimed.value), true);
		case 'approximately':
			return around(
				claimed.value,
				Math.max(halfRounded(claimed.value), widening * claimed.value),
				false
			);
		case 'range':
			return {
				low: claimed.low - halfUnit(claimed.low),
				high: claimed.high + halfUnit(claimed.high),
				openLow: false,
				openHigh: true
			};
		default:
			return intervalOf(claimed);
	}
}

/** The least share of a number by which “about” widens it. */
const widening = 0.05;

const around = (value: number, half: number, openHigh: boolean): Interval => ({
	low: value - half,
	high: value + half,
	openLow: false,
	openHigh
});

/** Half a unit of the last decimal place. */
const halfUnit = (value: number): number => 0.5 * 10 ** -(String(value).split('.')[1] ?? '').length;

/** Half a unit of the last digit that is not zero. */
const halfRounded = (value: number): number =>
	Number.isInteger(value) && value !== 0
		? 0.5 * 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0)
		: halfUnit(value);
