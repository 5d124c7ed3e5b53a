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
	const partitions = [...tables.values()].flatMap(({ resource }) =>
		resource.schema.fields
			.filter((field) => field['fr:parts'] === 'partition')
			.flatMap(({ name }) => overDimension(ofTable(figures, resource.name), name))
	);
	return [...declared, ...partitions, ...overYears(figures)];
};

const ofTable = (figures: FigureRow[], table: string) =>
	figures.filter((figure) => figure.table === table);

function overDimension(figures: FigureRow[], dimension: string): Problem[] {
	return figures
		.filter((figure) => figure.dimensions[dimension] === 'all')
		.flatMap((total) => {
			const key = keyWithout(total, dimension);
			const parts = figures.filter(
				(figure) => figure.dimensions[dimension] !== 'all' && keyWithout(figure, dimension) === key
			);
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
	return figures.flatMap((total) => {
		const { period } = total;
		if (period.kind !== 'interval' || !/^\d{4}$/.test(period.start)) return [];
		const parts = figures.filter(
			(figure) =>
				figure.period.kind === 'calendar-year' &&
				figure.period.year >= period.start &&
				figure.period.year <= period.end &&
				figure.measure === total.measure &&
				figure.source === total.source &&
				JSON.stringify(figure.dimensions) === JSON.stringify(total.dimensions)
		);
		return parts.length === 0 ? [] : compare(total, parts);
	});
}

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
