import * as v from 'valibot';
import type { Figure } from './figure.ts';
import type { Interval } from './interval.ts';
import type { Text } from './text.ts';

/** What holding a claim against the counts of its own scope gives. */
export const results = ['matches', 'differs', 'not-comparable', 'no-count-published'] as const;

export type Result = (typeof results)[number];

/**
 * Whether a count has the scope that the claim itself states (`own`), has another scope and could
 * be taken for the same (`definition`), or tells what another reading would give.
 */
export const roles = ['own', 'definition', 'sensitivity'] as const;

export type Role = (typeof roles)[number];

/** Whether a computed number is the claimed one as rounded; `unclear` where bounds leave it open. */
export type Verdict = 'holds' | 'does-not-hold' | 'unclear';

/** A number that a claim is held against. */
export interface Comparison {
	comparison: string;
	role: Role;
	operation: string;
	label: Text;
	/** The operands, in the order of the operation. */
	figures: string[];
	computed: Interval;
	verdict: Verdict;
}

/** A figure that somebody states, held against the counts. */
export interface Claim {
	claim: string;
	figure: Figure;
	result: Result;
	title: Text;
	scope: Text;
	reason: Text;
	/** Which other denominator, period, definition or count would change the result, or decide it. */
	change: Text;
	sql: string;
	comparisons: Comparison[];
}

const number = v.nullable(v.number());

/** One row of a claim's query. */
export const claimRowSchema = v.object({
	comparison: v.string(),
	figures: v.pipe(v.array(v.string()), v.minLength(1)),
	value: number,
	low: number,
	high: number,
	unit: v.string()
});

export type ClaimRow = v.InferOutput<typeof claimRowSchema>;
