import type { Chart } from './charts.ts';
import { chartView } from './chartView.ts';
import { Citations } from './Citations.ts';

/** Every figure that a chart prints, in its drawing, its words or its receipts. */
export function printedFigures(chart: Chart): string[] {
	const citations = new Citations('en');
	chartView(chart, 'en', citations);
	const figures = citations
		.cited()
		.slips.flatMap((slip) =>
			slip.kind === 'printed' ? [slip.figure] : slip.inputs.map(({ figure }) => figure)
		);
	return [...new Set(figures)];
}
