import { Readable } from 'node:stream';
import Parser from '@zazuko/rdf-parser-csvw';
import jsonld from 'jsonld';
import { Parser as NQuads, Store, type Quad } from 'n3';
import { expect, test } from 'vitest';
import { catalog } from '$lib/server/catalog.ts';
import { csvwOf } from '$lib/server/csvwOf.ts';
import { figureCalled } from '$lib/server/figureCalled.ts';
import { figureSentence } from '$lib/server/figureSentence.ts';
import { siteAddress } from '$lib/server/siteAddress.ts';

const csvw = 'http://www.w3.org/ns/csvw#';

/** The part of the vocabulary's own context that the reader needs. */
const context = {
	'@vocab': csvw,
	columns: { '@id': `${csvw}column`, '@container': '@list' as const },
	titles: `${csvw}title`
};

const all = [...catalog().tables.values()].map((table) => [table.resource.name, table] as const);

test.each(all)(
	'a reader of CSV on the Web gets every cell of %s by its description',
	async (name, table) => {
		const { tables } = Object(csvwOf(table));
		const [described] = tables;
		expect(described.url).toBe(`${name}.csv`);
		const { tableSchema } = described;
		const store = new Store(
			new NQuads().parse(
				String(
					await jsonld.toRDF(
						{ '@context': context, tableSchema },
						{ format: 'application/n-quads' }
					)
				)
			)
		);
		const base = 'https://example.org/table.csv';
		const read = new Parser({ metadata: store, baseIRI: base }).import(
			Readable.from([Buffer.from(table.csv).toString()])
		);
		const quads = await new Promise<Quad[]>((resolve, reject) => {
			const found: Quad[] = [];
			read.on('data', (quad: Quad) => found.push(quad));
			read.on('end', () => resolve(found));
			read.on('error', reject);
		});
		const cells = quads
			.filter(({ predicate }) => predicate.value.startsWith(`${base}#`))
			.map(({ predicate, object }) => [predicate.value.slice(base.length + 1), object.value]);
		const expected = table.rows.flatMap((row) =>
			Object.entries(row).filter(([, cell]) => cell !== '')
		);
		const plain = ([column, value]: string[]) => [
			decodeURIComponent(column ?? ''),
			table.resource.schema.fields.find((field) => field.name === column)?.type === 'number'
				? Number(value)
				: value
		];
		expect(cells.map(plain)).toEqual(expected.map(plain));
		if (table.resource['fr:topic'] === undefined) return;
		const subjects = quads.filter(({ predicate }) => predicate.value === `${csvw}describes`);
		expect(subjects.map(({ object }) => object.value)).toEqual(
			table.rows.map((row) => siteAddress(`figures/${row['figure'] ?? ''}/`))
		);
	}
);

test.each(all)(
	'every key of %s leads to a table of the same group, and every row has its note',
	(_, table) => {
		const { tables } = Object(csvwOf(table));
		const [described] = tables;
		const urls = tables.map(({ url }: { url: string }) => url);
		for (const { reference, columnReference } of described.tableSchema.foreignKeys) {
			expect(urls).toContain(reference.resource);
			const columns = described.tableSchema.columns.map((column: { name: string }) => column.name);
			expect(columns).toEqual(expect.arrayContaining(columnReference));
		}
		if (table.resource['fr:topic'] === undefined) return;
		expect(
			described.notes.map((note: Record<string, Record<string, string>>) => [
				note['oa:hasTarget']?.['@id'],
				note['oa:hasBody']?.['rdf:value']
			])
		).toEqual(
			table.rows.map((row, index) => [
				`${table.resource.path}#row=${index + 2}`,
				figureSentence(figureCalled(row['figure'] ?? ''), 'en')
			])
		);
	}
);
