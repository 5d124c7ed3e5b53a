import { parse } from 'csv-parse/sync';
import type { Problem } from './problem.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/**
 * Reads a CSV file of the contract: UTF-8 without a byte order mark, LF, comma, one header row
 * that names exactly `columns`. Whatever departs from it is added to `problems`; null where no row
 * can be told.
 */
export function readCsv(
	path: string,
	bytes: Uint8Array,
	columns: string[],
	problems: Problem[]
): Sheet | null {
	const report = (line: number | null, column: string | null, message: string) =>
		problems.push({ path, line, column, message });
	const text = decode(bytes, report);
	const records = text === null ? [] : recordsOf(bytes, text, report);
	const [header, ...body] = records;
	if (header === undefined) {
		if (text !== null) report(1, null, `expected a header row: ${columns.join(',')}`);
		return null;
	}
	if (!sameHeader(header.values, columns, report)) return null;
	return { path, rows: body.flatMap((record) => readRow(record, columns, report)) };
}

type Report = (line: number | null, column: string | null, message: string) => void;

interface RawRecord {
	line: number;
	values: string[];
}

function decode(bytes: Uint8Array, report: Report): string | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
		report(1, null, 'begins with a byte order mark; save as UTF-8 without one');
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const [line, column] = placeOfBadByte(bytes);
		report(line, null, `byte ${column} of the line is not UTF-8; save the file as UTF-8`);
		return null;
	}
	const carriageReturn = text.indexOf('\r');
	if (carriageReturn >= 0)
		report(lineAt(text, carriageReturn), null, 'ends in CR LF; lines end in LF alone');
	if (text !== '' && !text.endsWith('\n'))
		report(lineAt(text, text.length), null, 'the last line does not end in LF');
	return text.replaceAll('\r\n', '\n');
}

function lineAt(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}

function placeOfBadByte(bytes: Uint8Array): [line: number, byte: number] {
	const lines = Buffer.from(bytes).toString('latin1').split('\n');
	const line = lines.findIndex((one) => {
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(one, 'latin1'));
			return false;
		} catch {
			return true;
		}
	});
	const text = Buffer.from(lines[line] ?? '', 'latin1').toString('utf8');
	return [line + 1, Buffer.byteLength(text.slice(0, text.indexOf('\ufffd'))) + 1];
}

/**
 * The records of files that were parsed without fault, by their bytes: whoever checks again after
 * a change to one file, as a thousand tests do, parses that one alone.
 */
const parsed = new WeakMap<Uint8Array, RawRecord[]>();

function recordsOf(bytes: Uint8Array, text: string, report: Report): RawRecord[] {
	const known = parsed.get(bytes);
	if (known !== undefined) return known;
	let faults = 0;
	const records = parseRecords(text, (...fault) => {
		faults += 1;
		report(...fault);
	});
	if (faults === 0) parsed.set(bytes, records);
	return records;
}

function parseRecords(text: string, report: Report): RawRecord[] {
	// With `info`, the library returns records beside their place; its types know only the former.
	const read = parse(text, {
		info: true,
		relax_column_count: true,
		record_delimiter: '\n',
		skip_records_with_error: true,
		on_skip: (error) => {
			const line = Number(error?.['lines']);
			report(line, null, `not CSV as RFC 4180 has it: ${error?.message ?? ''}`);
			return undefined;
		}
	}) as unknown as { record: string[]; info: { lines: number } }[];
	return read.map(({ record, info }) => ({
		line: info.lines - (record.join('').split('\n').length - 1),
		values: record
	}));
}

function sameHeader(header: string[], columns: string[], report: Report): boolean {
	const missing = columns.filter((column) => !header.includes(column));
	const unknown = header.filter((column) => !columns.includes(column));
	for (const column of missing) report(1, column, 'this column is missing');
	for (const column of unknown) report(1, column, `no such column; expected ${columns.join(',')}`);
	if (missing.length + unknown.length > 0) return false;
	if (header.join() === columns.join()) return true;
	report(1, null, `columns stand in another order; expected ${columns.join(',')}`);
	return false;
}

function readRow({ line, values }: RawRecord, columns: string[], report: Report): SheetRow[] {
	if (values.length !== columns.length) {
		report(line, null, `has ${values.length} cells; expected ${columns.length}`);
		return [];
	}
	return [
		{
			line,
			cells: Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']))
		}
	];
}
