import type { Amount } from '../model/amount.ts';
import { arithmetic, unitOfResult } from '../model/arithmetic.ts';
import type { Figure } from '../model/figure.ts';
import { amountOfInterval, intervalOf } from '../model/interval.ts';

/**
 * What an operation makes of figures, no more exact than what goes in.
 * @param operation one of `arithmetic`, or `count`
 */
export function derivedAmount(
	operation: string,
	figures: Figure[]
): { amount: Amount; unit: string } {
	const unit = unitOfResult(operation) ?? figures[0]?.unit ?? '';
	if (operation === 'count') return { amount: { qualifier: 'exact', value: figures.length }, unit };
	const computed = amountOfInterval(
		arithmetic(
			operation,
			figures.map(({ amount }) => intervalOf(amount))
		)
	);
	const isRough = figures.some(({ amount }) => amount.qualifier === 'approximately');
	return isRough && computed.qualifier === 'exact'
		? { amount: { ...computed, qualifier: 'approximately' }, unit }
		: { amount: computed, unit };
}
