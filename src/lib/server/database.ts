import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTables } from '../model/loadTables.ts';
import { plainValue } from '../model/plainValue.ts';
import type { Row } from '../model/row.ts';
import { catalog } from './catalog.ts';

let opened: Promise<DuckDBConnection> | undefined;

/**
 * Runs SQL over the curated tables in the build's own DuckDB.
 * @throws Error with DuckDB's message
 */
export async function query(sql: string): Promise<Row[]> {
	opened ??= loadedDatabase(':memory:');
	const reader = await (await opened).runAndReadAll(sql);
	return reader
		.getRowObjectsJS()
		.map((row) =>
			Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]))
		);
}

/**
 * A DuckDB into which the curated tables and the view `figures` are loaded.
 * @param path a new file, or `:memory:`
 * @param settings settings of DuckDB beside those that keep it from fetching extensions
 */
export async function loadedDatabase(
	path: string,
	settings: Record<string, string> = {}
): Promise<DuckDBConnection> {
	const { tables } = catalog();
	const instance = await DuckDBInstance.create(path, {
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false',
		...settings
	});
	const connection = await instance.connect();
	const folder = mkdtempSync(join(tmpdir(), 'figures-on-record-'));
	for (const { resource, csv } of tables.values()) writeFileSync(join(folder, resource.path), csv);
	const resources = [...tables.values()].map(({ resource }) => resource);
	await connection.run(loadTables(resources, ({ path: file }) => join(folder, file)));
	rmSync(folder, { recursive: true });
	return connection;
}
