import type { ChartView, Point } from '../model/chartView.ts';
import { textWidth } from './textWidth.ts';
import { wrap } from './wrap.ts';

/** Where the cells of a matrix and their words stand, in pixels. */
export interface MatrixLayout {
	height: number;
	words: { kind: 'bar-label' | 'tick'; x: number; y: number; text: string }[];
	cells: { point: Point | null; name: string; row: number; x: number; y: number; width: number }[];
}

const lineHeight = 16;
const cellHeight = 24;
const gap = 3;

/** Row labels stand left of their cells where there is room, else above them. */
export function matrixLayout(view: ChartView, columns: string[], width: number): MatrixLayout {
	const words: MatrixLayout['words'] = [];
	const cells: MatrixLayout['cells'] = [];
	const beside = width >= 640;
	const left = beside ? width * 0.4 : 0;
	const widths = columnWidths(columns, width - left);
	const start = (index: number) =>
		left + widths.slice(0, index).reduce((sum, column) => sum + column, 0);
	const headings = columns.map((column, index) => wrap(column, (widths[index] ?? 0) - gap));
	const headingLines = Math.max(...headings.map((lines) => lines.length));
	for (const [index, lines] of headings.entries())
		for (const [line, text] of lines.entries())
			words.push({ kind: 'tick', x: start(index), y: (line + 1) * lineHeight - 4, text });
	let y = headingLines * lineHeight + 6;
	for (const [row, series] of view.panels.flatMap((panel) => panel.series).entries()) {
		const lines = wrap(series.label, beside ? left - 12 : width);
		for (const [line, text] of lines.entries())
			words.push({ kind: 'bar-label', x: 0, y: y + 12 + line * lineHeight, text });
		if (!beside) y += lines.length * lineHeight + 4;
		for (const [index, point] of series.points.entries())
			cells.push({
				point,
				name: `${series.label}, ${columns[index] ?? ''}`,
				row,
				x: start(index),
				y,
				width: (widths[index] ?? 0) - gap
			});
		y += Math.max(cellHeight, beside ? lines.length * lineHeight : 0) + (beside ? gap : 10);
	}
	return { height: y + 2, words, cells };
}

/** Every column as wide as its longest word, and what is left shared out evenly. */
function columnWidths(columns: string[], width: number): number[] {
	const least = columns.map(
		(column) => Math.max(...column.split(' ').map((word) => textWidth(word))) + gap + 4
	);
	const rest = (width - least.reduce((sum, column) => sum + column, 0)) / columns.length;
	return least.map((column) => column + rest);
}
