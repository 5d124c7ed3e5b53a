import { group } from 'd3-array';
import { numbersOf } from '../../model/numbersOf.ts';
import type { Problem } from '../problem.ts';
import type { FigureRow } from '../readFigures.ts';
import type { Rule } from './rule.ts';

/**
 * Where a document prints a total, the printed parts add up to it: over the codes of a dimension
 * that partitions ("all"), over the years of an interval, and where the table declares a sum.
 */
export const totals: Rule = ({ figures, tables }) => {
	const byId = new Map(figures.map((figure) => [figure.figure, figure]));
	const declared = [...tables.values()].flatMap(({ resource, path }) =>
		resource['fr:sums'].flatMap(({ total, parts }): Problem[] => {
			const found = [total, ...parts].map((id) => byId.get(id));
			const missing = [total, ...parts].filter((id) => !byId.has(id));
			if (missing.length > 0)
				return missing.map((id) => ({
					path,
					line: null,
					column: 'figure',
					message: `"${id}" is missing; data/datapackage.json names it in a sum`
				}));
			const [whole, ...rest] = found.filter((figure) => figure !== undefined);
			return whole === undefined ? [] : compare(whole, rest);
		})
	);
	const byTable = group(figures, ({ table }) => table);
	const partitions = [...tables.values()].flatMap(({ resource }) =>
		resource.schema.fields
			.filter((field) => field['fr:parts'] === 'partition')
			.flatMap(({ name }) => overDimension(byTable.get(resource.name) ?? [], name))
	);
	return [...declared, ...partitions, ...overYears(figures)];
};

function overDimension(figures: FigureRow[], dimension: string): Problem[] {
	const isTotal = (figure: FigureRow) => figure.dimensions[dimension] === 'all';
	const partsOf = group(
		figures.filter((figure) => !isTotal(figure)),
		(figure) => keyWithout(figure, dimension)
	);
	return figures.filter(isTotal).flatMap((total) => {
		const parts = partsOf.get(keyWithout(total, dimension)) ?? [];
		return parts.length < 2 ? [] : compare(total, parts);
	});
}

const keyWithout = (figure: FigureRow, dimension: string) =>
	JSON.stringify([
		figure.measure.measure,
		figure.period,
		figure.source.id,
		figure.statedBy,
		{ ...figure.dimensions, [dimension]: '' }
	]);

function overYears(figures: FigureRow[]): Problem[] {
	const yearsOf = group(
		figures.filter(({ period }) => period.kind === 'calendar-year'),
		keyOfSeries
	);
	return figures.flatMap((total) => {
		const { period } = total;
		if (period.kind !== 'interval' || !/^\d{4}$/.test(period.start)) return [];
		const parts = (yearsOf.get(keyOfSeries(total)) ?? []).filter(
			(part) =>
				part.period.kind === 'calendar-year' &&
				part.period.year >= period.start &&
				part.period.year <= period.end
		);
		return parts.length === 0 ? [] : compare(total, parts);
	});
}

const keyOfSeries = ({ measure, source, dimensions }: FigureRow) =>
	JSON.stringify([measure.measure, source.id, dimensions]);

function compare(total: FigureRow, parts: FigureRow[]): Problem[] {
	const sum = parts.reduce((so, part) => so + (numbersOf(part.amount)[0] ?? 0), 0);
	const printed = numbersOf(total.amount)[0];
	if (sum === printed) return [];
	return [
		{
			path: total.path,
			line: total.line,
			column: 'value',
			message: `the parts add up to ${sum}, not ${printed}: ${parts.map(({ figure }) => figure).join(', ')}`
		}
	];
}
