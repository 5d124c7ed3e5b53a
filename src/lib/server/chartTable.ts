import { from } from 'arquero';
import { isYears } from '../model/isYears.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { Panel, Point, TableView } from '../model/chartView.ts';
import type { Language } from '../model/text.ts';
import type { Citations } from './Citations.ts';
import { codeLabel } from './codeLabel.ts';
import { fieldTitle } from './fieldTitle.ts';
import { figureCalled } from './figureCalled.ts';

/**
 * The table beside a chart: a row for each series and a column for each year or each column of a
 * matrix, or a row for each category and a column for each series; always with the places of the row's numbers.
 */
export function chartTable(
	panels: Panel[],
	{ fields, columns: ofMatrix }: Pick<ChartSpec, 'fields' | 'columns'>,
	positions: string[],
	language: Language,
	citations: Citations
): TableView {
	const cells = panels.flatMap((panel) =>
		panel.series.flatMap((series) =>
			series.points
				.filter((point) => point !== null)
				.map((point) => ({ panel: panel.label, series: series.label, x: point.label, point }))
		)
	);
	const across = isYears(fields.x) || ofMatrix !== undefined;
	const join = (...parts: string[]) => parts.filter((part) => part !== '').join(' · ');
	const columns = across
		? positions.map((x) => codeLabel(fields.x, x, language))
		: [...new Set(cells.map(({ series }) => series))];
	const placed = cells.map(({ panel, series, x, point }, index) => ({
		row: across ? join(panel, series) : join(panel, x),
		column: across ? x : series,
		point,
		index
	}));
	const pivoted = from(placed.map(({ row, column, index }) => ({ row, column, index })))
		.groupby('row')
		.pivot('column', 'index')
		.objects() as Record<string, string | number | undefined>[];
	const at = (index: string | number | undefined): Point | null =>
		typeof index === 'number' ? (placed[index]?.point ?? null) : null;
	const rowField = across ? (fields.facet ?? fields.series) : fields.x;
	return {
		rowHeader: fieldTitle(rowField ?? 'measure', language),
		columns: columns.map((column) => (column === '' ? messages(language).value : column)),
		rows: pivoted.map((row) => {
			const points = columns.map((column) => at(row[column]));
			return {
				label: String(row['row']),
				cells: points.map((point) => point?.shown ?? null),
				citations: places(
					points.filter((point) => point !== null),
					citations,
					ofMatrix === undefined
				)
			};
		})
	};
}

/**
 * Where the numbers of a row stand, each place once; the column of a printed table is left out. Of
 * a matrix, whose numbers count figures, only the documents are named.
 */
function places(
	points: Point[],
	citations: Citations,
	withPlaces: boolean
): { number: number; locator: string }[] {
	const found = new Map<string, { number: number; locator: string }>();
	for (const id of points.flatMap(({ shown }) => shown.figures)) {
		const { source, locator } = figureCalled(id);
		const row = withPlaces ? locator.replace(/ × [^×]+$/, '') : source['title-short'];
		found.set(`${source.id} ${row}`, { number: citations.numberOf(source.id), locator: row });
	}
	return [...found.values()];
}
