import type { ChartRow } from '$lib/model/chartRow.ts';

/** A row of a chart with an exact number. */
export const chartRow = (x: string, value: number, more: Partial<ChartRow> = {}): ChartRow => ({
	figures: [`figure-${x}`],
	derived: null,
	facet: null,
	series: null,
	x,
	amount: { qualifier: 'exact', value },
	status: 'final',
	unit: 'persons',
	...more
});
