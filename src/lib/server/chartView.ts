import { range } from 'd3-array';
import { formatPeriod } from '../i18n/formatPeriod.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { ChartRow } from '../model/chartRow.ts';
import type { ChartView, MatrixView, Panel, Point, TableView } from '../model/chartView.ts';
import { isYears } from '../model/isYears.ts';
import { monthsOf } from '../model/monthsOf.ts';
import { numbersOf } from '../model/numbersOf.ts';
import type { Language } from '../model/text.ts';
import { panels, type RowPanel } from '../transforms/panels.ts';
import { catalog } from './catalog.ts';
import { codeLabel } from './codeLabel.ts';
import type { Chart } from './charts.ts';
import { chartSummary } from './chartSummary.ts';
import { chartTable } from './chartTable.ts';
import type { Citations } from './Citations.ts';
import { dimensionLabel } from './dimensionLabel.ts';
import { figureCalled } from './figureCalled.ts';
import { periodOf } from './periodOf.ts';

/** A chart in one language; every number in it is cited through `citations`. */
export function chartView(
	{ chart, spec, rows }: Chart,
	language: Language,
	citations: Citations
): ChartView {
	const years = isYears(spec.fields.x) ? yearsOf(rows) : [];
	const positions =
		spec.columns ?? (years.length > 0 ? years.map(String) : [...new Set(rows.map((row) => row.x))]);
	const label = (field: string | undefined, code: string) => dimensionLabel(field, code, language);
	const drawn = panels(rows, positions).map((panel: RowPanel): Panel => ({
		key: panel.facet,
		label: label(spec.fields.facet, panel.facet),
		series: panel.series.map((series) => ({
			key: series.series,
			label: label(spec.fields.series, series.series),
			points: series.rows.map((row) =>
				row === null ? null : point(row, label(spec.fields.x, row.x), language, citations)
			)
		}))
	}));
	const table: TableView = chartTable(drawn, spec, positions, language, citations);
	return {
		chart,
		kind: spec.kind,
		title: citations.prose(spec.title[language]),
		subtitle: spec.subtitle[language],
		summary: chartSummary(drawn, spec.kind, years, language),
		years,
		panels: drawn,
		marks: (spec.marks ?? []).map((mark) => ({ year: mark.year, label: mark.label[language] })),
		notes: spec.notes[language].map((note) => citations.prose(note)),
		table,
		rule: null,
		matrix: spec.columns === undefined ? null : matrixView(spec, spec.columns, language, citations),
		countedBy: countersOf(rows).map((code) => catalog().label('counted_by', code)[language])
	};
}

function yearsOf(rows: ChartRow[]): number[] {
	const years = rows.map((row) => Number(row.x.slice(0, 4)));
	return range(Math.min(...years), Math.max(...years) + 1);
}

function point(row: ChartRow, label: string, language: Language, citations: Citations): Point {
	const [first] = row.figures;
	const figure = figureCalled(first ?? '');
	const shown =
		row.derived === null
			? citations.figure(figure.figure)
			: citations.derived(row.derived, row.figures);
	const ends = numbersOf(row.amount).map((number) => number * monthsOf(row.unit));
	const counter =
		figure.countedBy === null ? [] : [catalog().label('counted_by', figure.countedBy)[language]];
	return {
		x: row.x,
		label,
		detail: [formatPeriod(periodOf(row.figures), language), ...counter].join(
			language === 'ja' ? '、' : ', '
		),
		low: ends[0] ?? 0,
		high: ends.at(-1) ?? 0,
		qualifier: row.amount.qualifier,
		preliminary: row.status === 'preliminary',
		shown
	};
}

/** An empty cell names every document: each was read whole. */
function matrixView(
	{ fields }: ChartSpec,
	columns: string[],
	language: Language,
	citations: Citations
): MatrixView {
	const read = [...catalog().sources.values()].map((source) => ({
		number: citations.numberOf(source.id),
		short: source['title-short']
	}));
	read.sort((a, b) => a.number - b.number);
	return {
		columns: columns.map((column) => codeLabel(fields.x, column, language)),
		read,
		empty: messages(language).chart.read(read.map(({ short }) => short).join('; '))
	};
}

function countersOf(rows: ChartRow[]): string[] {
	const codes = rows.flatMap((row) => row.figures.map((id) => figureCalled(id).countedBy));
	return [...new Set(codes.filter((code) => code !== null))];
}
