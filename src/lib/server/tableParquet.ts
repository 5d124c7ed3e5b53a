import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileTable } from '../model/fileTable.ts';
import { query } from './database.ts';

/**
 * A table as Parquet: numbers as DOUBLE, texts as UTF-8, and in the key-value metadata of the file
 * what it says of itself, its documents and its fields (the last two as JSON).
 */
export async function tableParquet(table: FileTable): Promise<Uint8Array> {
	const { about, columns, rows, sources } = table;
	const folder = mkdtempSync(join(tmpdir(), 'figures-on-record-'));
	const from = join(folder, 'rows.json');
	const to = join(folder, 'rows.parquet');
	writeFileSync(
		from,
		JSON.stringify(
			rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]])))
		)
	);
	const types = columns.map(
		({ name, type }) => `${text(name)}: '${type === 'number' ? 'DOUBLE' : 'VARCHAR'}'`
	);
	const metadata = Object.entries({
		...about,
		sources: JSON.stringify(sources),
		fields: JSON.stringify(columns)
	}).map(([name, value]) => `${text(name)}: ${text(value)}`);
	await query(
		`COPY (SELECT * FROM read_json(${text(from)}, format = 'array', columns = {${types.join(', ')}})) ` +
			`TO ${text(to)} (FORMAT parquet, KV_METADATA {${metadata.join(', ')}})`
	);
	const bytes = readFileSync(to);
	rmSync(folder, { recursive: true });
	return bytes;
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
