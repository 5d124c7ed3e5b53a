import { csvFormatRows } from 'd3-dsv';
import { startsFormula } from '../model/startsFormula.ts';
import type { Cell, FileTable } from '../model/fileTable.ts';

/**
 * A table as CSV (RFC 4180, LF). A text that a spreadsheet could take for a formula gets an
 * apostrophe before it, as spreadsheets themselves write such a text; numbers stay numbers.
 * @param byteOrderMark whether Excel in Japan shall know the file as UTF-8
 */
export function tableCsv({ columns, rows }: FileTable, byteOrderMark: boolean): string {
	const header = columns.map(({ name }) => name);
	return `${byteOrderMark ? '\ufeff' : ''}${csvFormatRows([header, ...rows.map((row) => row.map(text))])}\n`;
}

function text(cell: Cell): string {
	if (typeof cell !== 'string') return cell === null ? '' : String(cell);
	return startsFormula(cell) ? `'${cell}` : cell;
}
