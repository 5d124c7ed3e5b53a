import { from, table } from 'arquero';
import type { ChartRow } from '../model/chartRow.ts';

/** Rows of one series in the order of the axis; null where the axis has a position and the series no row. */
export interface RowSeries {
	series: string;
	rows: (ChartRow | null)[];
}

export interface RowPanel {
	facet: string;
	series: RowSeries[];
}

/**
 * Folds the rows of a chart into panels and series and makes every gap explicit.
 * @param positions the axis, complete and in order
 */
export function panels(rows: ChartRow[], positions: string[]): RowPanel[] {
	const flat = from(
		rows.map(({ facet, series, x }, index) => ({
			facet: facet ?? '',
			series: series ?? '',
			x,
			index
		}))
	);
	const key = ['facet', 'series', 'x'];
	const complete = flat
		.select('facet', 'series')
		.dedupe()
		.cross(table({ x: positions, place: positions.map((_, place) => place) }))
		.join_left(flat, [key, key]);
	const found: RowPanel[] = [];
	for (const entry of complete.objects()) {
		const { facet, series, place, index } = entry as {
			facet: string;
			series: string;
			place: number;
			index?: number;
		};
		const panel = lastOr(found, (last) => last.facet === facet, { facet, series: [] });
		const line = lastOr(panel.series, (last) => last.series === series, { series, rows: [] });
		// The join puts rows without a partner last.
		line.rows[place] = index === undefined ? null : (rows[index] ?? null);
	}
	return found;
}

function lastOr<T>(list: T[], matches: (last: T) => boolean, fresh: T): T {
	const known = list.find(matches);
	if (known !== undefined) return known;
	list.push(fresh);
	return fresh;
}
