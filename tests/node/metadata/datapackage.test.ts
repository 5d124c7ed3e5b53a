import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package, validate } from 'datapackage';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { catalog } from '$lib/server/catalog.ts';
import { packageDownload } from '$lib/server/packageDownload.ts';
import { publishedPackage } from '$lib/server/publishedPackage.ts';
import { tableDownload } from '$lib/server/tableDownload.ts';

const descriptor = JSON.parse(JSON.stringify(await publishedPackage()));

/** The descriptor as one of version 1, which says by `profile` that its resources are tables. */
const tabular = (version2: { resources: object[] }) => ({
	...version2,
	profile: 'tabular-data-package',
	resources: version2.resources.map((resource) => ({
		...resource,
		profile: 'tabular-data-resource'
	}))
});

/** The descriptor with something else said of its first resource. */
const changed = (change: object) => {
	const [first, ...rest] = descriptor.resources;
	return { ...descriptor, resources: [{ ...first, ...change }, ...rest] };
};

const folder = mkdtempSync(join(tmpdir(), 'figures-on-record-'));
const files = unzipSync((await packageDownload('zip')).bytes);
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
const inZip = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
afterAll(() => rmSync(folder, { recursive: true }));

test('Frictionless Data’s own library takes the descriptor', async () => {
	expect(await validate(descriptor)).toEqual({ valid: true, errors: [] });
	expect(await validate(tabular(descriptor))).toEqual({ valid: true, errors: [] });
});

test.each([
	['a resource without a name', changed({ name: undefined }), '/resources/0/name'],
	[
		'a source whose title is a number',
		{ ...descriptor, sources: [{ title: 5 }] },
		'/sources/0/title'
	],
	['no resource', { ...descriptor, resources: [] }, '/resources'],
	['a hash that is none', changed({ hash: 'sha256:unknown' }), '/resources/0/hash'],
	['a size that is no number', changed({ bytes: 'many' }), '/resources/0/bytes'],
	['a resource without a schema', changed({ schema: undefined }), '/resources/0/schema'],
	[
		'a field of no known type',
		changed({ schema: { fields: [{ name: 'x', type: 'words' }] } }),
		'/resources/0/schema/fields/0'
	],
	[
		'a key that leads to no table',
		changed({
			schema: {
				fields: [{ name: 'x' }],
				foreignKeys: [{ fields: 'x', reference: { fields: 'x' } }]
			}
		}),
		'/resources/0/schema/foreignKeys/0'
	]
])('that library refuses %s', async (_, broken, place) => {
	const { valid, errors } = await validate(tabular(broken));
	expect(valid).toBe(false);
	expect(errors.map(({ message }) => message).join()).toContain(`at "${place}" in descriptor`);
});

test('that library reads every row of the zip by its description, and every key leads to a row', async () => {
	expect(inZip).toEqual(descriptor);
	const { resources } = await Package.load(tabular(inZip), { basePath: folder });
	expect(resources.map(({ name }) => name)).toEqual([...catalog().tables.keys()]);
	for (const resource of resources) {
		const rows = await resource.read({ keyed: true, relations: true });
		expect(rows).toHaveLength(catalog().tables.get(resource.name)?.rows.length ?? -1);
	}
}, 120_000);

test.each([
	['a key that leads to no row', 'measures.csv', 'trafficking-cases', 'none', 'Foreign key'],
	['a heading that no field has', 'police.csv', 'figure,', 'number,', 'header names'],
	['a number that is none', 'police.csv', ',64,', ',many,', 'type and format mismatch']
])('that library refuses tables with %s', async (_, name, right, wrong, problem) => {
	const path = join(folder, name);
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(right);
	writeFileSync(path, text.replace(right, wrong));
	const [police] = (await Package.load(tabular(inZip), { basePath: folder })).resources;
	await expect(police?.read({ keyed: true, relations: true })).rejects.toThrow(problem);
	writeFileSync(path, text);
});

test('what version 2 words otherwise than version 1 is in the words of version 2', () => {
	expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
	expect(descriptor).not.toHaveProperty('profile');
	for (const contributor of descriptor.contributors) {
		expect(contributor.roles).toEqual(expect.arrayContaining([expect.any(String)]));
		expect(contributor).not.toHaveProperty('role');
	}
	const names = descriptor.resources.map(({ name }: { name: string }) => name);
	expect(new Set(names).size).toBe(names.length);
	for (const resource of descriptor.resources) {
		expect(resource.type).toBe('table');
		expect(resource).not.toHaveProperty('profile');
		const fields = resource.schema.fields.map(({ name }: { name: string }) => name);
		expect(new Set(fields).size).toBe(fields.length);
		expect(fields).toEqual(expect.arrayContaining(resource.schema.primaryKey));
	}
});

test('every table names its size, its hash and the documents that it rests on', async () => {
	for (const resource of descriptor.resources) {
		const { size, sha256 } = await tableDownload(resource.name, 'csv');
		expect(resource).toMatchObject({ bytes: size, hash: `sha256:${sha256}` });
		const cited = new Set(
			catalog()
				.tables.get(resource.name)
				?.rows.map((row) => row['source'])
		);
		for (const { 'fr:citation': citation } of resource.sources ?? [])
			if (resource['fr:topic'] !== undefined) expect([...cited]).toContain(citation.id);
		if (resource['fr:topic'] !== undefined) expect(resource.sources).toHaveLength(cited.size);
	}
});

test('a key that leads to another table leads to a field of it that is a key there', () => {
	const resources = new Map(
		descriptor.resources.map((one: { name: string }) => [one.name, one] as const)
	);
	const keys = descriptor.resources.flatMap(
		({ schema }: { schema: { foreignKeys?: object[] } }) => schema.foreignKeys ?? []
	);
	expect(keys.length).toBeGreaterThan(30);
	for (const { reference } of keys)
		expect(resources.get(reference.resource)).toMatchObject({
			schema: { primaryKey: reference.fields }
		});
});
