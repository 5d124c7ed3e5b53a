import { csvFormat } from 'd3-dsv';
import type { FigureRow } from './readFigures.ts';

/** `data/sealed.csv` for rows as they stand now, in the order of their ids. */
export function sealsCsv(figures: FigureRow[]): string {
	const rows = figures
		.map(({ figure, seal }) => ({ figure, seal }))
		.sort((a, b) => (a.figure < b.figure ? -1 : 1));
	return `${csvFormat(rows, ['figure', 'seal'])}\n`;
}
