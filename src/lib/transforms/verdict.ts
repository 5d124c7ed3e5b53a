import type { Verdict } from '../model/claim.ts';
import type { Interval } from '../model/interval.ts';

/** Whether what was computed lies in what is accepted: wholly, nowhere, or in part. */
export function verdict(computed: Interval, accepted: Interval): Verdict {
	if (isAbove(computed, accepted) && isBelow(computed, accepted)) return 'holds';
	return liesBefore(computed, accepted) || liesBefore(accepted, computed)
		? 'does-not-hold'
		: 'unclear';
}

/** Sums of decimal fractions are not exact. */
const epsilon = 1e-9;

const isAbove = (computed: Interval, { low, openLow }: Interval): boolean =>
	low === null ||
	(computed.low !== null &&
		(computed.low > low + epsilon ||
			(Math.abs(computed.low - low) <= epsilon && (!openLow || computed.openLow))));

const isBelow = (computed: Interval, { high, openHigh }: Interval): boolean =>
	high === null ||
	(computed.high !== null &&
		(computed.high < high - epsilon ||
			(Math.abs(computed.high - high) <= epsilon && (!openHigh || computed.openHigh))));

const liesBefore = (a: Interval, b: Interval): boolean =>
	a.high !== null &&
	b.low !== null &&
	(a.high < b.low - epsilon || (Math.abs(a.high - b.low) <= epsilon && (a.openHigh || b.openLow)));
