import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourcesCsv } from '$lib/exports/sourcesCsv.ts';
import { catalog } from '$lib/server/catalog.ts';

const tables = [...catalog().tables];

test('every CSV of data/ is published but the seals, which are for the check alone', () => {
	const files = readdirSync('data').filter(
		(name) => name.endsWith('.csv') && name !== 'sealed.csv'
	);
	expect(tables.map(([, { resource }]) => resource.path)).toEqual(expect.arrayContaining(files));
});

describe.each(tables)('%s', (name, { resource, csv }) => {
	test('it is published byte for byte', () => {
		const file =
			resource['fr:derivedFrom'] === 'seeds'
				? Buffer.from(sourcesCsv(catalog().sources.values()))
				: readFileSync(`data/${name}.csv`);
		expect(Buffer.compare(csv, file)).toBe(0);
		expect(csv.length).toBeGreaterThan(0);
	});
});
