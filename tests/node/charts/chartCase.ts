import type { ChartView, Panel, Point } from '$lib/model/chartView.ts';

/** A mark of an invented figure; a number stands for an exact one. */
export const mark = (
	x: string,
	number: number,
	more: Partial<Point> & { text?: string } = {}
): Point => ({
	x,
	label: x,
	detail: 'calendar year',
	low: number,
	high: number,
	qualifier: 'exact',
	preliminary: false,
	shown: {
		text: more.text ?? String(number),
		value: number,
		figures: [`figure-${x}`],
		derived: false,
		slip: `slip-${x}`,
		notes: [1]
	},
	...more
});

/** A panel with one series, which needs no name. */
export const panel = (label: string, points: (Point | null)[]): Panel => ({
	key: label,
	label,
	series: [{ key: '', label: '', points }]
});

/** A chart with nothing but its marks. */
export const chartCase = (
	kind: ChartView['kind'],
	panels: Panel[],
	years: number[] = []
): ChartView => ({
	chart: 'case',
	kind,
	title: [],
	subtitle: '',
	summary: [],
	years,
	panels,
	marks: [],
	notes: [],
	table: { rowHeader: '', columns: [], rows: [] },
	rule: null,
	matrix: null,
	countedBy: []
});
