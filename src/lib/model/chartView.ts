import type { ChartKind } from './chart.ts';
import type { Qualifier } from './amount.ts';
import type { Shown } from './slip.ts';

/** One mark of a chart: a number of a document, or computed from such. */
export interface Point {
	x: string;
	/** The category or year in the reader's words. */
	label: string;
	/** Period and counter, for whoever asks what exactly this mark is. */
	detail: string;
	/** Ends of the mark on the value axis, in the axis' unit; equal for a point or a bound. */
	low: number;
	high: number;
	qualifier: Qualifier;
	preliminary: boolean;
	shown: Shown;
}

export interface Series {
	key: string;
	label: string;
	/** Every position of the axis in order; null where no number is printed. */
	points: (Point | null)[];
}

export interface Panel {
	key: string;
	label: string;
	series: Series[];
}

export interface TableView {
	rowHeader: string;
	columns: string[];
	rows: {
		label: string;
		cells: (Shown | null)[];
		citations: { number: number; locator: string }[];
	}[];
}

/** A claimed number on the value axis, its ends equal for a point or a bound. */
export interface Rule {
	low: number;
	high: number;
	qualifier: Qualifier;
	label: string;
	shown: Shown;
}

export interface MatrixView {
	columns: string[];
	/** The documents in which the number of an empty cell was looked for. */
	read: { number: number; short: string }[];
	/** What an empty cell says. */
	empty: string;
}

/** A chart in the reader's language, ready to be drawn and read. */
export interface ChartView {
	chart: string;
	kind: ChartKind;
	title: (string | Shown)[];
	subtitle: string;
	summary: (string | Shown)[];
	/** Positions of the horizontal axis where it is of years; empty otherwise. */
	years: number[];
	panels: Panel[];
	marks: { year: number; label: string }[];
	notes: (string | Shown)[][];
	table: TableView;
	/** A claimed number that the marks are held against. */
	rule: Rule | null;
	/** What only a matrix has. */
	matrix: MatrixView | null;
	/** Who made the counts, for the line under the chart. */
	countedBy: string[];
}
