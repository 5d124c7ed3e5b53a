import { execFileSync } from 'node:child_process';
import process from 'node:process';
import * as v from 'valibot';

const script = `
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from ${JSON.stringify(import.meta.resolve('@duckdb/node-api'))};
const instance = await DuckDBInstance.create(':memory:', {
	autoinstall_known_extensions: 'false',
	autoload_known_extensions: 'false'
});
const connection = await instance.connect();
const reader = await connection.runAndReadAll(readFileSync(0, 'utf8'));
console.log(JSON.stringify(reader.getRowObjectsJson()));
`;

const rows = v.array(v.record(v.string(), v.union([v.string(), v.number(), v.null()])));

/**
 * The rows that SQL returns in DuckDB, run in a folder as a reader would run it there.
 * @throws Error with DuckDB's message
 */
export function runDuckDb(sql: string, folder: string): v.InferOutput<typeof rows> {
	const text = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
		cwd: folder,
		input: sql,
		encoding: 'utf8'
	});
	return v.parse(rows, JSON.parse(text));
}
