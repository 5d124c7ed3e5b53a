import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { CFB } from '@e965/xlsx';
import { afterEach, expect, test, vi } from 'vitest';
import { fileFormats } from '$lib/model/fileFormat.ts';
import { plainValue } from '$lib/model/plainValue.ts';
import { catalog } from '$lib/server/catalog.ts';
import { query } from '$lib/server/database.ts';
import { packageDownload } from '$lib/server/packageDownload.ts';
import { packageDuckdb } from '$lib/server/packageDuckdb.ts';
import { packageZip } from '$lib/server/packageZip.ts';
import { readEditions } from '$lib/server/readEditions.ts';
import { receipt } from '$lib/server/receipt.ts';
import { siteAddress } from '$lib/server/siteAddress.ts';
import { readBack } from './readBack.ts';

const { figures, tables } = catalog();

afterEach(() => {
	vi.useRealTimers();
});

test.each(fileFormats)(
	'the %s of the whole holds every figure with its citation',
	async (format) => {
		const records = await readBack(await packageDownload(format), format);
		expect(
			records.map(({ figure, table, quote, citation_en, citation_ja }) => ({
				figure,
				table,
				quote,
				citation_en,
				citation_ja
			}))
		).toEqual(
			[...figures.values()].map((figure) => ({
				figure: figure.figure,
				table: figure.table,
				quote: figure.quote,
				citation_en: receipt(figure, 'en').sentence,
				citation_ja: receipt(figure, 'ja').sentence
			}))
		);
		const columns = ['value', 'low', 'high', 'qualifier', 'unit', 'period_start', 'nationality'];
		const picked = (record: Record<string, unknown>) =>
			columns.map((column) => String(record[column] ?? ''));
		const expected = [...tables.values()].flatMap(({ resource, rows }) =>
			resource['fr:topic'] === undefined ? [] : rows.map(picked)
		);
		expect(records.map(picked)).toEqual(expected);
	}
);

test('the zip is a Data Package: it holds each file that its descriptor names, with that hash', async () => {
	const { bytes } = await packageDownload('zip');
	const files = unzipped(bytes);
	const { resources } = JSON.parse(text(files.get('datapackage.json')));
	expect(resources.map(({ name }: { name: string }) => name)).toEqual([...tables.keys()]);
	for (const { path, hash, bytes: size } of resources) {
		const file = files.get(path) ?? new Uint8Array();
		expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
		expect(size).toBe(file.byteLength);
	}
	for (const { resource, csv } of tables.values())
		expect(Buffer.compare(Buffer.from(files.get(resource.path) ?? []), csv)).toBe(0);
});

test('the zip tells in both languages what it holds, and how to cite it', async () => {
	const files = unzipped((await packageDownload('zip')).bytes);
	for (const readme of ['README.en.md', 'README.ja.md'])
		for (const { resource, rows } of tables.values())
			expect(text(files.get(readme))).toMatch(
				new RegExp(`\`${resource.path}\`.*\\D${rows.length}\\D`)
			);
	expect(text(files.get('README.ja.md'))).toContain(`${figures.size}個の数値`);
	const records = JSON.parse(text(files.get('sources.csl.json')));
	expect(records.map(({ id }: { id: string }) => id)).toEqual([...catalog().sources.keys()]);
	expect(text(files.get('CITATION.cff'))).toContain('cff-version: 1.2.0');
	for (const { edition } of readEditions())
		for (const home of ['', 'ja/'])
			expect(text(files.get('CHANGES.md'))).toContain(siteAddress(`${home}editions/${edition}/`));
	const workbook = files.get('figures-on-record.xlsx') ?? new Uint8Array();
	expect(Buffer.compare(workbook, (await packageDownload('xlsx')).bytes)).toBe(0);
});

test('the zip and the database have the same bytes at another time', async () => {
	const make = async () =>
		[await packageZip(Buffer.from('workbook')), await packageDuckdb()].map((bytes) =>
			createHash('sha256').update(bytes).digest('hex')
		);
	const now = await make();
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-02T03:04:05') });
	expect(await make()).toEqual(now);
	expect(await make()).toEqual(now);
});

test('the database holds every table, the view of all figures, and a comment on each column', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'figures-on-record-'));
	const path = join(folder, 'figures.duckdb');
	writeFileSync(path, (await packageDownload('duckdb')).bytes);
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	const ask = async (sql: string) =>
		(await connection.runAndReadAll(sql))
			.getRowObjectsJS()
			.map((row) =>
				Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]))
			);
	for (const name of ['figures', ...tables.keys()])
		expect(await ask(`FROM ${name}`)).toEqual(await query(`FROM ${name}`));
	expect(await ask('SELECT count(*) AS count FROM figures')).toEqual([{ count: figures.size }]);
	const comments = await ask(
		`SELECT table_name, column_name, comment FROM duckdb_columns()
		WHERE NOT internal AND table_name <> 'figures' ORDER BY ALL`
	);
	expect(comments).toEqual(
		[...tables.values()]
			.flatMap(({ resource }) =>
				resource.schema.fields.map((field) => ({
					table_name: resource.name,
					column_name: field.name,
					comment: `${field.title}. ${field.description}\n${field['fr:title_ja']}。${field['fr:description_ja']}`
				}))
			)
			.toSorted((a, b) => order(a.table_name, b.table_name) || order(a.column_name, b.column_name))
	);
	connection.closeSync();
	rmSync(folder, { recursive: true });
});

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** The files of a zip, as a library that did not write it reads them. */
function unzipped(bytes: Uint8Array): Map<string, Uint8Array> {
	const { FullPaths, FileIndex } = CFB.read(Buffer.from(bytes), { type: 'buffer' });
	return new Map(
		FullPaths.map((path: string, index: number) => [
			path.replace(/^[^/]*\//, ''),
			new Uint8Array(FileIndex[index]?.content ?? [])
		])
	);
}
