import type { Amount } from './amount.ts';

/** An amount as the columns of a table hold it; the opposite of `amountSchema`. */
export function amountCells(amount: Amount): {
	value: number | null;
	low: number | null;
	high: number | null;
	qualifier: Amount['qualifier'];
} {
	return { value: null, low: null, high: null, ...amount };
}
