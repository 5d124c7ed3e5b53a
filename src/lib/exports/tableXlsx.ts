import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Cell, FileTable } from '../model/fileTable.ts';
import { zip } from './zip.ts';

/** The longest text that a cell of Excel holds. */
const longest = 32_767;

/**
 * A table as a workbook with the sheets Data, Sources and Notes. Numbers are numbers; every text is
 * stored as a text, never as a formula, and dates stay as precise as they are stated.
 * @param date what the parts of the workbook are dated with, `YYYY-MM-DD`
 * @throws Error where a text is longer than Excel takes
 */
export async function tableXlsx(table: FileTable, date: string): Promise<Uint8Array> {
	const written = await writeExcelFile([
		sheet('Data', [
			table.columns.map(({ name }) => name),
			...table.rows.map((row) => row.map(checked))
		]),
		sheet('Sources', rowsOf(table.sources)),
		sheet('Notes', [
			['name', 'text'],
			...Object.entries(table.about),
			...table.columns.map(({ name, title, description }) => [name, `${title}. ${description}`])
		])
	]).toBuffer();
	// The library dates the parts with the clock.
	return zip(unzipSync(written), date);
}

const sheet = (name: string, [header = [], ...rows]: Cell[][]) => ({
	sheet: name,
	stickyRowsCount: 1,
	columns: header.map(() => ({ width: 18 })),
	data: [header.map((value) => ({ value: value ?? '', fontWeight: 'bold' as const })), ...rows]
});

function rowsOf<T extends object>(records: T[]): Cell[][] {
	const [first] = records;
	return first === undefined
		? [['source']]
		: [Object.keys(first), ...records.map((record) => Object.values(record))];
}

function checked(cell: Cell): Cell {
	if (typeof cell === 'string' && cell.length > longest)
		throw new Error(`a text of ${cell.length} characters is longer than a cell of Excel`);
	return cell;
}
