import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { loadTables } from '$lib/model/loadTables.ts';
import { catalog } from '$lib/server/catalog.ts';
import { query } from '$lib/server/database.ts';

const resources = [...catalog().tables.values()].map(({ resource }) => resource);

test('every table of the descriptor is loaded, cell by cell and in the order of its file', async () => {
	for (const [name, { resource, rows }] of catalog().tables) {
		const numbers = new Set(
			resource.schema.fields.filter(({ type }) => type === 'number').map((field) => field.name)
		);
		const cells = rows.map((row) =>
			Object.entries(row).map(([column, cell]) => [
				column,
				cell === '' ? null : numbers.has(column) ? Number(cell) : cell
			])
		);
		const loaded = await query(`SELECT * FROM ${name}`);
		expect(loaded.map((row) => Object.entries(row))).toEqual(cells);
	}
});

test('the table figures holds every figure once and names its table', async () => {
	const rows = await query('SELECT figure, "table" FROM figures ORDER BY figure');
	const known = [...catalog().figures.values()].map(({ figure, table }) => ({ figure, table }));
	expect(rows).toEqual(known.toSorted((a, b) => (a.figure < b.figure ? -1 : 1)));
});

test('an empty cell is null in the database', async () => {
	const rows = await query(
		`SELECT value, low, high, counted_by FROM figures WHERE figure = 'detention-average-2005'`
	);
	expect(rows).toEqual([{ value: null, low: 13, high: null, counted_by: null }]);
});

test('quoted cells keep commas, quotes and no-break spaces', async () => {
	const rows = await query(
		`SELECT figure, quote FROM figures
		WHERE figure IN ('otit-inspected-2018', 'npa-victims-2001-phl') ORDER BY figure`
	);
	expect(rows).toEqual([
		{ figure: 'npa-victims-2001-phl', quote: 'Philippines 12 2 \u00a0 13 40 30 22 119' },
		{ figure: 'otit-inspected-2018', quote: 'over 7,000 organizations in total' }
	]);
});

test('a path with an apostrophe stays one literal', async () => {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const sql = loadTables(resources, () => "/nowhere/o'clock.csv");
	await expect(connection.run(sql)).rejects.toThrow('No files found that match the pattern');
});
