import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { catalog } from '$lib/server/catalog.ts';
import { publishedPackage } from '$lib/server/publishedPackage.ts';
import { tableDownload } from '$lib/server/tableDownload.ts';
import { publishedSchema } from './publishedSchema.ts';

const profile = publishedSchema('datapackage-2.0.json');
const descriptor = JSON.parse(JSON.stringify(await publishedPackage()));

describe.skipIf(profile === null)('the profile of Data Package 2.0', () => {
	const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
	formats.default(ajv);
	const validate = ajv.compile(JSON.parse(profile ?? '{}'));

	test('it takes the published descriptor', () => {
		validate(descriptor);
		expect(validate.errors).toBeNull();
	});

	test.each([
		['a resource without a name', { resources: [{ path: 'police.csv' }] }],
		['a source without a title or path', { sources: [{ title: 5 }] }],
		['no resource', { resources: [] }]
	])('it refuses %s', (_, change) => {
		expect(validate({ ...descriptor, ...change })).toBe(false);
	});
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
