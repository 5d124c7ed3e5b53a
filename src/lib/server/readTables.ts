import type { Descriptor, Field, Resource } from '../model/descriptor.ts';
import type { Source } from '../model/source.ts';
import { startsFormula } from '../model/startsFormula.ts';
import { sourcesCsv } from '../exports/sourcesCsv.ts';
import type { Problem } from './problem.ts';
import type { Files } from './projectFiles.ts';
import { readCsv } from './readCsv.ts';
import type { SheetRow } from './sheet.ts';

/** A table of the descriptor: its bytes as published, and its rows. */
export interface Table {
	resource: Resource;
	path: string;
	bytes: Uint8Array;
	rows: SheetRow[];
}

/** Reads every table that the descriptor names and holds each cell to its field. */
export function readTables(
	descriptor: Descriptor,
	sources: Map<string, Source>,
	files: Files,
	problems: Problem[]
): Map<string, Table> {
	const tables = new Map<string, Table>();
	for (const resource of descriptor.resources) {
		const path = `data/${resource.path}`;
		const bytes =
			resource['fr:derivedFrom'] === 'seeds'
				? new TextEncoder().encode(sourcesCsv(sources.values()))
				: files.get(path);
		if (bytes === undefined) {
			problems.push({ path, line: null, column: null, message: 'this file is missing' });
			continue;
		}
		const columns = resource.schema.fields.map((field) => field.name);
		const sheet = readCsv(path, bytes, columns, problems);
		if (sheet === null) continue;
		const { rows } = sheet;
		tables.set(resource.name, { resource, path, bytes, rows });
		for (const field of resource.schema.fields) checkField(field, path, rows, problems);
		checkKey(resource.schema.primaryKey, path, rows, problems);
	}
	return tables;
}

function checkField(field: Field, path: string, rows: SheetRow[], problems: Problem[]): void {
	const { required, minimum, maximum, pattern } = field.constraints;
	const shape = pattern === undefined ? null : new RegExp(`^(?:${pattern})$`);
	const report = (line: number, message: string) =>
		problems.push({ path, line, column: field.name, message });
	for (const { line, cells } of rows) {
		const cell = cells[field.name] ?? '';
		if (cell === '') {
			if (required) report(line, 'is empty; a value is required');
			continue;
		}
		if (/^[ \t\n]|[ \t\n]$/.test(cell)) report(line, `"${cell}" begins or ends with white space`);
		if (shape !== null && !shape.test(cell))
			report(line, `"${cell}" does not have the form ${pattern}`);
		if (field.type !== 'number') {
			if (startsFormula(cell)) report(line, `"${cell}" begins as a formula of a spreadsheet`);
			continue;
		}
		if (!/^-?\d+(\.\d+)?$/.test(cell)) {
			report(line, `"${cell}" is not a number; expected digits with at most one point`);
			continue;
		}
		if (minimum !== undefined && Number(cell) < minimum)
			report(line, `${cell} is less than ${minimum}`);
		if (maximum !== undefined && Number(cell) > maximum)
			report(line, `${cell} is more than ${maximum}`);
	}
}

function checkKey(key: string[], path: string, rows: SheetRow[], problems: Problem[]): void {
	const seen = new Map<string, number>();
	for (const { line, cells } of rows) {
		const value = key.map((column) => cells[column]).join(', ');
		const first = seen.get(value);
		if (first === undefined) seen.set(value, line);
		else
			problems.push({
				path,
				line,
				column: key.join(', '),
				message: `"${value}" stands already in line ${first}`
			});
	}
}
