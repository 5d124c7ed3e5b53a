import type { Comparison, Result } from '../model/claim.ts';

/**
 * The result of a claim: that of the counts of its own scope where there are such and they agree.
 * Counts of other scopes decide nothing.
 */
export function resultOf(comparisons: Pick<Comparison, 'role' | 'verdict'>[]): Result {
	if (comparisons.length === 0) return 'no-count-published';
	const own = new Set(
		comparisons.filter(({ role }) => role === 'own').map(({ verdict }) => verdict)
	);
	const [verdict] = own;
	if (own.size !== 1 || verdict === undefined || verdict === 'unclear') return 'not-comparable';
	return verdict === 'holds' ? 'matches' : 'differs';
}
