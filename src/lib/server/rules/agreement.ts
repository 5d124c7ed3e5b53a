import { group } from 'd3-array';
import { numbersIn } from '../../model/numbers.ts';
import { numbersOf } from '../../model/numbersOf.ts';
import { quantity } from '../../model/quantity.ts';
import type { FigureRow } from '../readFigures.ts';
import type { Rule } from './rule.ts';

/** The same quantity in two documents agrees, or a note that states the other number says why not. */
export const agreement: Rule = ({ figures }) =>
	[
		...group(
			figures.filter(({ period }) => period.kind !== 'undated'),
			quantity
		).values()
	].flatMap(([first, ...others]) =>
		others
			.filter((other) => first !== undefined && !explains(other, first) && !explains(first, other))
			.filter(
				(other) =>
					first !== undefined && numbersOf(other.amount).join() !== numbersOf(first.amount).join()
			)
			.map((other) => ({
				path: other.path,
				line: other.line,
				column: 'value',
				message: `differs from "${first?.figure}", which counts the same; correct it or add a note that states the other number`
			}))
	);

function explains({ note }: FigureRow, other: FigureRow): boolean {
	const stated = numbersIn(note?.en ?? '').map(({ value }) => value);
	return numbersOf(other.amount).every((number) => stated.includes(number));
}
