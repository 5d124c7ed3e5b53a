import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Resource } from '../model/descriptor.ts';
import { catalog } from './catalog.ts';
import { loadedDatabase } from './database.ts';

/** Every table and the view `figures` as a DuckDB database, with a comment on each table and column. */
export async function packageDuckdb(): Promise<Uint8Array> {
	const folder = mkdtempSync(join(tmpdir(), 'figures-on-record-'));
	const path = join(folder, 'figures-on-record.duckdb');
	const connection = await loadedDatabase(path, {
		default_block_size: '16384',
		// Compressed texts carry bytes of uninitialised memory (duckdb issue 23382): no two files are equal.
		force_compression: 'uncompressed'
	});
	const resources = [...catalog().tables.values()].map(({ resource }) => resource);
	await connection.run([...resources.flatMap(comments), viewComment].join('\n'));
	await connection.run('CHECKPOINT');
	connection.closeSync();
	const bytes = readFileSync(path);
	rmSync(folder, { recursive: true });
	return bytes;
}

const viewComment =
	'COMMENT ON VIEW figures IS ' +
	text(
		'Every figure of every table; "table" says in which it stands.\n全表の全数値。tableは表の名前。'
	) +
	';';

function comments({ name, schema, ...resource }: Resource): string[] {
	return [
		`COMMENT ON TABLE ${name} IS ${text(described(resource))};`,
		...schema.fields.map(
			(field) => `COMMENT ON COLUMN ${name}.${field.name} IS ${text(described(field))};`
		)
	];
}

const described = (thing: {
	title: string;
	description: string;
	'fr:title_ja': string;
	'fr:description_ja': string;
}): string =>
	`${thing.title}. ${thing.description}\n${thing['fr:title_ja']}。${thing['fr:description_ja']}`;

function text(value: string): string {
	return `'${value.replaceAll("'", "''")}'`;
}
