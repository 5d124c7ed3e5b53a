import type { Problem } from '../problem.ts';
import type { Rule, RuleInput } from './rule.ts';

/** A correction says what changed, in the order of days, and the tables hold what it says. */
export const corrections: Rule = ({ tables, edition }) => {
	const table = tables.get('corrections');
	if (table === undefined) return [];
	const held = cellsByFigure(tables);
	return table.rows.flatMap(({ line, cells }, index) => {
		const cell = (column: string) => cells[column] ?? '';
		const problem = (column: string, message: string): Problem[] => [
			{ path: table.path, line, column, message }
		];
		const [figure, column] = [cell('figure'), cell('column')];
		const isSame = (other: Record<string, string>) =>
			other['figure'] === figure && other['column'] === column;
		const next = table.rows.slice(index + 1).find((row) => isSame(row.cells));
		const before = table.rows[index - 1]?.cells['date'] ?? '';
		const now = held.get(figure);
		const isWithdrawn = table.rows
			.slice(index)
			.some(
				({ cells: { figure: of, column: where, is } }) =>
					of === figure && where === 'figure' && is === ''
			);
		return [
			...['date', 'edition']
				.filter((name) => !isDay(cell(name)))
				.flatMap((name) => problem(name, `the calendar has no day "${cell(name)}"`)),
			...(cell('date') < before ? problem('date', 'is before that of the row above') : []),
			...(cell('edition') < cell('date')
				? problem('edition', 'an edition cannot hold a correction of a later day')
				: []),
			...(cell('edition') > edition
				? problem('edition', `is after the edition ${edition} of data/datapackage.json`)
				: []),
			...(cell('was') === cell('is') ? problem('is', 'is what it was') : []),
			...(next !== undefined && next.cells['was'] !== cell('is')
				? problem('is', `line ${next.line} says that it was "${next.cells['was']}" afterwards`)
				: []),
			...(now === undefined && !isWithdrawn
				? problem(
						'figure',
						'no table holds this figure; a row withdrawn has column "figure", is ""'
					)
				: []),
			...(now !== undefined && now[column] === undefined
				? problem('column', `the table of "${figure}" has no column "${column}"`)
				: []),
			...(now !== undefined && next === undefined && (now[column] ?? cell('is')) !== cell('is')
				? problem('is', `the table holds "${now[column]}"`)
				: [])
		];
	});
};

/** The rows of every table of figures as they stand, by figure. */
function cellsByFigure(tables: RuleInput['tables']): Map<string, Record<string, string>> {
	const rows = [...tables.values()]
		.filter(({ resource }) => resource['fr:topic'] !== undefined)
		.flatMap((table) => table.rows);
	return new Map(rows.map(({ cells }) => [cells['figure'] ?? '', cells]));
}

/** Whether a text is a day of the calendar, so that no month 13 passes. */
function isDay(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
