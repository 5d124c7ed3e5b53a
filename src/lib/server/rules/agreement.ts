import { group } from 'd3-array';
import { numbersOf } from '../../model/numbersOf.ts';
import { quantity } from '../../model/quantity.ts';
import type { Rule } from './rule.ts';

/** The same quantity in two documents agrees, or a note says why not. */
export const agreement: Rule = ({ figures }) =>
	[
		...group(
			figures.filter(({ period }) => period.kind !== 'undated'),
			quantity
		).values()
	].flatMap(([first, ...others]) =>
		others
			.filter((other) => first !== undefined && other.note === null && first.note === null)
			.filter(
				(other) =>
					first !== undefined && numbersOf(other.amount).join() !== numbersOf(first.amount).join()
			)
			.map((other) => ({
				path: other.path,
				line: other.line,
				column: 'value',
				message: `differs from "${first?.figure}", which counts the same; correct it or add a note`
			}))
	);
