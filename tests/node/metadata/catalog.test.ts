import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { fileFormats, packageFormats } from '$lib/model/fileFormat.ts';
import { catalog } from '$lib/server/catalog.ts';
import { catalogJsonLd } from '$lib/server/catalogJsonLd.ts';
import { packageDownload } from '$lib/server/packageDownload.ts';
import { siteAddress } from '$lib/server/siteAddress.ts';
import { tableDownload } from '$lib/server/tableDownload.ts';
import { publishedSchema } from './publishedSchema.ts';

const shapes = publishedSchema('dcat-ap-3.0.1.ttl');
const written = await catalogJsonLd();

const graphOf = async (document: object) =>
	new Store(
		new Parser().parse(String(await jsonld.toRDF(document, { format: 'application/n-quads' })))
	);

describe.skipIf(shapes === null)('the shapes of DCAT-AP 3', () => {
	const validator = new Validator(new Store(new Parser().parse(shapes ?? '')));

	test('they take the catalogue', async () => {
		const { results } = await validator.validate(await graphOf(written));
		expect(
			results.map(({ focusNode, path, message }) => [
				focusNode?.value,
				path?.value,
				message.map(({ value }) => value).join()
			])
		).toEqual([]);
	});

	test('they refuse a catalogue without a description', async () => {
		const { 'dcterms:description': description, ...rest } = Object(written);
		expect(description).toBeDefined();
		const { results } = await validator.validate(await graphOf(rest));
		expect(results.map(({ path }) => path?.value)).toContain(
			'http://purl.org/dc/terms/description'
		);
	});
});

test('the catalogue lists every file of the whole and of each table with its hash and size', async () => {
	const files = await Promise.all([
		...packageFormats.map(packageDownload),
		...[...catalog().tables.keys()].flatMap((table) =>
			fileFormats.map((format) => tableDownload(table, format))
		)
	]);
	const graph = await graphOf(written);
	const value = (subject: string, predicate: string) =>
		graph.getObjects(subject, predicate, null)[0]?.value;
	for (const { path, size, sha256 } of files) {
		const address = siteAddress(path);
		expect(value(address, 'http://www.w3.org/ns/dcat#downloadURL')).toBe(address);
		expect(value(address, 'http://www.w3.org/ns/dcat#byteSize')).toBe(String(size));
		const checksum = graph.getObjects(address, 'http://spdx.org/rdf/terms#checksum', null)[0];
		expect(
			graph.getObjects(checksum ?? null, 'http://spdx.org/rdf/terms#checksumValue', null)[0]?.value
		).toBe(sha256);
	}
	expect(graph.getSubjects('http://www.w3.org/ns/dcat#downloadURL', null, null)).toHaveLength(
		files.length
	);
});
