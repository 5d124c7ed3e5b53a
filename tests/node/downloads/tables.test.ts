import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { fileFormats } from '$lib/model/fileFormat.ts';
import { catalog } from '$lib/server/catalog.ts';
import { citationSentence } from '$lib/server/citationSentence.ts';
import { query } from '$lib/server/database.ts';
import { figureCalled } from '$lib/server/figureCalled.ts';
import { receipt } from '$lib/server/receipt.ts';
import { siteAddress } from '$lib/server/siteAddress.ts';
import { tableDownload } from '$lib/server/tableDownload.ts';
import { readBack, sheetsOf } from './readBack.ts';

const tables = [...catalog().tables.values()].map((table) => [table.resource.name, table] as const);

describe.each(tables)('%s', (name, { resource, rows }) => {
	const holdsFigures = resource['fr:topic'] !== undefined;
	const { fields } = resource.schema;
	const typed = rows.map((row) =>
		Object.fromEntries(
			fields.map(({ name: field, type }) => {
				const cell = row[field] ?? '';
				return [field, cell === '' ? null : type === 'number' ? Number(cell) : cell];
			})
		)
	);

	test('its CSV reads back as the rows of its page', async () => {
		expect(await readBack(await tableDownload(name, 'csv'), 'csv')).toEqual(rows);
	});

	test.each(fileFormats.filter((format) => format !== 'csv'))(
		'its %s holds every number as a number, every empty cell as nothing, and the receipt’s citation',
		async (format) => {
			const cited = typed.map((row) => {
				if (!holdsFigures) return row;
				const figure = figureCalled(String(row['figure']));
				return {
					...row,
					citation_en: receipt(figure, 'en').sentence,
					citation_ja: receipt(figure, 'ja').sentence,
					citation_url: siteAddress(`figures/${figure.figure}/`)
				};
			});
			expect(await readBack(await tableDownload(name, format), format)).toEqual(cited);
		}
	);

	test('its workbook lists its documents and describes its columns', async () => {
		const { Sources, Notes } = sheetsOf((await tableDownload(name, 'xlsx')).bytes);
		const cited = new Set(rows.map((row) => row['source'] ?? ''));
		for (const source of catalog().sources.values())
			if (cited.has(source.id)) expect(textsOf(Sources)).toContain(citationSentence(source, 'en'));
		for (const { name: field } of fields) expect(textsOf(Notes)).toContain(field);
		expect(textsOf(Notes)).toContain(catalog().edition);
	});

	test('its Parquet names its documents, edition and licence in the metadata of the file', async () => {
		const { bytes } = await tableDownload(name, 'parquet');
		const found = parquetMetadata(new Uint8Array(bytes).buffer).key_value_metadata ?? [];
		const metadata = new Map(found.map(({ key, value }) => [key, value ?? '']));
		const json = JSON.parse(Buffer.from((await tableDownload(name, 'json')).bytes).toString());
		expect(metadata.get('edition')).toBe(catalog().edition);
		expect(metadata.get('licence')).toBe('https://creativecommons.org/licenses/by/4.0/');
		expect(JSON.parse(metadata.get('sources') ?? '')).toEqual(json.sources);
		if (holdsFigures) expect(json.sources.length).toBeGreaterThan(0);
	});
});

test('DuckDB reads the Parquet of a table with the types that the table has', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'figures-on-record-'));
	writeFileSync(`${folder}/police.parquet`, (await tableDownload('police', 'parquet')).bytes);
	const found = await query(
		`SELECT sum(a.value) AS sum, typeof(any_value(a.value)) AS type, count(*) FILTER (a.quote = b.quote) AS same
		FROM '${folder}/police.parquet' a JOIN police b USING (figure)`
	);
	const [expected] = await query('SELECT sum(value) AS sum, count(*) AS same FROM police');
	expect(found).toEqual([{ ...expected, type: 'DOUBLE' }]);
	rmSync(folder, { recursive: true });
});

/** The texts of every cell of a sheet. */
const textsOf = (sheet: ReturnType<typeof sheetsOf>[string] | undefined): string[] =>
	Object.values(sheet ?? {}).map((cell) => String(Object(cell).v));
