import type { ChartView } from '../model/chartView.ts';

/** A chart with only the marks whose figures are kept; null where none is left. */
export function keepFigures(view: ChartView, kept: ReadonlySet<string>): ChartView | null {
	const panels = view.panels
		.map((panel) => ({
			...panel,
			// A series that has lost every mark stays, so that the others keep their colours.
			series: panel.series.map((series) => ({
				...series,
				points: series.points.map((point) =>
					point?.shown.figures.every((figure) => kept.has(figure)) === true ? point : null
				)
			}))
		}))
		.filter(({ series }) => series.some(({ points }) => points.some((point) => point !== null)));
	if (panels.length === 0) return null;
	const rows = view.table.rows
		.map((row) => ({
			...row,
			cells: row.cells.map((cell) =>
				cell?.figures.every((figure) => kept.has(figure)) === true ? cell : null
			)
		}))
		.filter(({ cells }) => cells.some((cell) => cell !== null));
	return { ...view, panels, table: { ...view.table, rows } };
}
