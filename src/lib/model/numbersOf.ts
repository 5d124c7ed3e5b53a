import type { Amount } from './amount.ts';

/** The numbers that an amount prints: one for a point or a bound, two for a range. */
export function numbersOf(amount: Amount): number[] {
	switch (amount.qualifier) {
		case 'exact':
		case 'approximately':
			return [amount.value];
		case 'over':
		case 'at-least':
			return [amount.low];
		case 'under':
		case 'at-most':
			return [amount.high];
		case 'range':
			return [amount.low, amount.high];
	}
}
