import * as v from 'valibot';
import { chartRowSchema, type ChartRow } from '../model/chartRow.ts';
import { numbersOf } from '../model/numbersOf.ts';
import type { Row } from '../model/row.ts';

/** One printed value beside what this browser computed. */
export interface Comparison {
	figures: string;
	printed: string;
	/** Empty where the browser's answer has no such row. */
	computed: string;
	equal: boolean;
}

/** Holds the rows of an answer against the printed ones; a row too many counts as a difference. */
export function verify(printed: ChartRow[], answer: Row[]): Comparison[] {
	const computed = answer.map((row) => v.safeParse(chartRowSchema, row));
	const length = Math.max(printed.length, computed.length);
	return Array.from({ length }, (_, index): Comparison => {
		const here = printed[index];
		const there = computed[index];
		const found = there?.success ? there.output : undefined;
		return {
			figures: (here ?? found)?.figures.join(', ') ?? '',
			printed: here === undefined ? '' : numberText(here),
			computed: found === undefined ? '' : numberText(found),
			equal: here !== undefined && found !== undefined && identity(here) === identity(found)
		};
	});
}

const numberText = ({ amount }: ChartRow): string =>
	`${amount.qualifier === 'exact' ? '' : `${amount.qualifier} `}${numbersOf(amount).join('–')}`;

const identity = ({ figures, facet, series, x, amount, status, unit }: ChartRow): string =>
	JSON.stringify([figures, facet, series, x, amount.qualifier, numbersOf(amount), status, unit]);
