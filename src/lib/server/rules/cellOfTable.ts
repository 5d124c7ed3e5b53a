import type { Problem } from '../problem.ts';
import type { FigureRow } from '../readFigures.ts';
import { numbersOf } from '../../model/numbersOf.ts';
import type { Rule } from './rule.ts';

/**
 * A locator "<table>, <row> × <column>" quotes the whole printed row, and the figure is the cell
 * under that column. An empty cell is a no-break space in the quote, so that no column shifts.
 */
export const cellOfTable: Rule = ({ figures }) => figures.flatMap(checkCell);

function checkCell(figure: FigureRow): Problem[] {
	const problem = (column: string, message: string) => [
		{ path: figure.path, line: figure.line, column, message }
	];
	const match = /^(.+ table), (.+) × (.+)$/.exec(figure.locator);
	if (match === null) return [];
	const [, table = '', row = '', column = ''] = match;
	const columns = figure.source.custom.tables[table];
	if (columns === undefined)
		return problem('locator', `seeds/${figure.source.id}.json names no table "${table}"`);
	const index = columns.indexOf(column);
	if (index < 0)
		return problem('locator', `"${table}" has the columns ${columns.join(', ')}, not "${column}"`);
	if (!figure.quote.startsWith(`${row} `))
		return problem('quote', `expected the printed row that begins with "${row}"`);
	const cells = figure.quote.slice(row.length + 1).split(' ');
	if (cells.length !== columns.length)
		return problem('quote', `has ${cells.length} cells; the table has ${columns.length}`);
	return numbersOf(figure.amount).every((number) => cells[index] === String(number))
		? periodOfColumn(figure, column)
		: problem('value', `the cell under ${column} is "${cells[index]}"`);
}

function periodOfColumn({ path, line, period }: FigureRow, column: string): Problem[] {
	if (!/^\d{4}$/.test(column) || (period.kind === 'calendar-year' && period.year === column))
		return [];
	return [{ path, line, column: 'period_start', message: `the locator says ${column}` }];
}
