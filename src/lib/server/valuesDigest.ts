import { createHash } from 'node:crypto';
import type { Chart } from './charts.ts';
import { figureCells } from './figureCells.ts';
import { printedFigures } from './printedFigures.ts';

/**
 * A digest of the values that a chart shows, and of the rows of every figure that it prints: it changes
 * where a value or what is said of it changes, and not where the chart is only arranged otherwise.
 */
export function valuesDigest(chart: Chart): string {
	const cells = figureCells();
	const values = chart.rows.map(({ figures, derived, amount, status, unit }) =>
		JSON.stringify([figures, derived, amount, status, unit])
	);
	const figures = printedFigures(chart).map((figure) => [figure, cells.get(figure)]);
	return createHash('sha256')
		.update(JSON.stringify([values.sort(), figures.sort()]))
		.digest('hex')
		.slice(0, 16);
}
