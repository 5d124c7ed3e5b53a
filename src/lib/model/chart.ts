import type { Text } from './text.ts';

export const chartKinds = ['lines', 'bars', 'multiples', 'ranges', 'pipeline', 'matrix'] as const;

export type ChartKind = (typeof chartKinds)[number];

/** What a chart says and how its rows are drawn; its rows come from `queries/<chart>.sql`. */
export interface ChartSpec {
	kind: ChartKind;
	/** The takeaway in one sentence; numbers stand as `{figure}`. */
	title: Text;
	/** What is counted, in which unit, where and when. */
	subtitle: Text;
	/** The field whose codes a column of the query holds; `year` or `fiscal-year` for years. */
	fields: { facet?: string; series?: string; x: string };
	/** The columns of a matrix, those included in which nothing is printed. */
	columns?: string[];
	/** Changes of law or definition, by year. */
	marks?: { year: number; label: Text }[];
	/** What a careful reader must know; numbers stand as `{figure}`. */
	notes: { en: string[]; ja: string[] };
}
