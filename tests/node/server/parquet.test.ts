import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { plainValue } from '$lib/model/plainValue.ts';
import { catalog } from '$lib/server/catalog.ts';
import { charts } from '$lib/server/charts.ts';
import { query } from '$lib/server/database.ts';
import { snippets } from '$lib/server/snippets.ts';

const folder = mkdtempSync(join(tmpdir(), 'figures-on-record-parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every query of a chart gives over Parquet files the answer that is printed, word for word', async () => {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	for (const name of [...catalog().tables.keys(), 'figures']) {
		const file = join(folder, `${name}.parquet`);
		await query(`COPY ${name} TO '${file}' (FORMAT parquet)`);
		await connection.run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet('${file}')`);
	}
	for (const { chart, sql } of (await charts()).values()) {
		const reader = await connection.runAndReadAll(sql);
		const rows = reader
			.getRowObjectsJS()
			.map((row) =>
				Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]))
			);
		expect(rows, chart).toEqual(await query(sql));
	}
});

test('the letters in the line for Google Sheets are the columns that they stand for', () => {
	const fields = catalog()
		.tables.get('police')
		?.resource.schema.fields.map(({ name }) => name);
	const line = snippets('/').get('sheets.txt') ?? '';
	const letters = [
		...(/select (.*?) where (\w) = .* and (\w) = .* and (\w) = /.exec(line)?.slice(1).join() ?? '')
	];
	expect(
		letters
			.filter((letter) => /[A-Z]/.test(letter))
			.map((letter) => fields?.[letter.charCodeAt(0) - 65])
	).toEqual([
		'period_start',
		'value',
		'source',
		'locator',
		'measure',
		'nationality',
		'period_kind'
	]);
});
