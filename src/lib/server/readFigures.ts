import * as v from 'valibot';
import { amountSchema } from '../model/amount.ts';
import type { Figure } from '../model/figure.ts';
import type { Measure } from '../model/measure.ts';
import { period, type Period } from '../model/period.ts';
import type { Source } from '../model/source.ts';
import { commonColumns } from '../model/commonColumns.ts';
import type { Problem } from './problem.ts';
import type { Table } from './readTables.ts';
import { seal } from './seal.ts';

/** A figure and the line on which its table prints it. */
export interface FigureRow extends Figure {
	path: string;
	line: number;
	/** The seal of the row as it stands now. */
	seal: string;
}

/** The strict form of every row of every table of figures; rows that have none are in `problems`. */
export function readFigures(
	tables: Map<string, Table>,
	measures: Map<string, Measure>,
	sources: Map<string, Source>,
	problems: Problem[]
): FigureRow[] {
	const figures: FigureRow[] = [];
	const places = new Map<string, string>();
	for (const table of tables.values()) {
		if (table.resource['fr:topic'] === undefined) continue;
		for (const { line, cells } of table.rows) {
			const figure = readFigure(table, line, cells, measures, sources, problems);
			if (figure === null) continue;
			const place = places.get(figure.figure);
			if (place !== undefined && !place.startsWith(`${table.path}:`))
				problems.push({
					path: table.path,
					line,
					column: 'figure',
					message: `"${figure.figure}" stands already in ${place}`
				});
			places.set(figure.figure, `${table.path}:${line}`);
			figures.push(figure);
		}
	}
	return figures;
}

function readFigure(
	{ resource, path }: Table,
	line: number,
	cells: Record<string, string>,
	measures: Map<string, Measure>,
	sources: Map<string, Source>,
	problems: Problem[]
): FigureRow | null {
	const report = (column: string, message: string) => {
		problems.push({ path, line, column, message });
		return null;
	};
	const cell = (column: string) => cells[column] ?? '';
	const number = (column: string) => (cell(column) === '' ? null : Number(cell(column)));
	const measure = measures.get(cell('measure'));
	const source = sources.get(cell('source'));
	const amount = v.safeParse(amountSchema, {
		value: number('value'),
		low: number('low'),
		high: number('high'),
		qualifier: cell('qualifier')
	});
	const when = readPeriod(cell);
	const status = v.safeParse(v.picklist(['final', 'preliminary']), cell('status'));
	if (measure === undefined)
		report('measure', `no measure called "${cell('measure')}" in data/measures.csv`);
	else if (!measure.unit.split(' ').includes(cell('unit')))
		report('unit', `"${measure.measure}" is printed in ${measure.unit}, not in "${cell('unit')}"`);
	if (source === undefined) report('source', `no record called "${cell('source')}" in seeds/`);
	// A cell that is not a number is reported with its own column.
	if (!amount.success && !['value', 'low', 'high'].map(number).some(Number.isNaN))
		report('qualifier', amount.issues[0].message);
	if (typeof when === 'string') report('period_kind', when);
	if (!status.success) report('status', `expected final or preliminary`);
	if ((cell('note_en') === '') !== (cell('note_ja') === ''))
		report('note_ja', 'a note stands in both languages or in neither');
	if (
		measure === undefined ||
		source === undefined ||
		!amount.success ||
		typeof when === 'string' ||
		!status.success
	)
		return null;
	return {
		figure: cell('figure'),
		table: resource.name,
		measure,
		amount: amount.output,
		status: status.output,
		unit: cell('unit'),
		period: when,
		countedBy: cell('counted_by') === '' ? null : cell('counted_by'),
		statedBy: cell('stated_by'),
		source,
		locator: cell('locator'),
		quote: cell('quote'),
		note: cell('note_en') === '' ? null : { en: cell('note_en'), ja: cell('note_ja') },
		dimensions: Object.fromEntries(
			resource.schema.fields
				.slice(commonColumns.length)
				.map(({ name }) => [name, cell(name)] as const)
		),
		path,
		line,
		seal: seal(source.custom.sha256, cells)
	};
}

/** The strict period, or what is wrong with its cells. */
function readPeriod(cell: (column: string) => string): Period | string {
	try {
		return period(cell('period_kind'), cell('period_start'), cell('period_end'));
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
