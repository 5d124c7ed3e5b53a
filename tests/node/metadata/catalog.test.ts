import dcat from '@vocabulary/dcat';
import dcterms from '@vocabulary/dcterms';
import foaf from '@vocabulary/foaf';
import prov from '@vocabulary/prov';
import { DataFactory, Store } from 'n3';
import { expect, test } from 'vitest';
import { fileFormats, packageFormats } from '$lib/model/fileFormat.ts';
import { catalog } from '$lib/server/catalog.ts';
import { catalogJsonLd } from '$lib/server/catalogJsonLd.ts';
import { packageDownload } from '$lib/server/packageDownload.ts';
import { siteAddress } from '$lib/server/siteAddress.ts';
import { tableDownload } from '$lib/server/tableDownload.ts';
import { graphOf } from './graphOf.ts';
import { misused } from './misused.ts';
import { unmet } from './unmet.ts';

const dcatWord = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const foafWord = 'http://xmlns.com/foaf/0.1/';
const spdx = 'http://spdx.org/rdf/terms#';

const vocabulary = new Store(
	[dcat, dcterms, foaf, prov].flatMap((quads) => quads({ factory: DataFactory }))
);

/** Words that DCAT 3 has and its packaged vocabulary has not, and those that it takes from SPDX. */
const beyond = [
	`${spdx}Checksum`,
	`${spdx}ChecksumAlgorithm`,
	`${spdx}algorithm`,
	`${spdx}checksum`,
	`${spdx}checksumValue`,
	`${dcatWord}version`
].map((word) => `unknown: ${word}`);

/** What DCAT-AP 3 makes mandatory for the classes that the catalogue uses. */
const mandatory = {
	[`${dcatWord}Catalog`]: {
		[`${dct}title`]: /./,
		[`${dct}description`]: /./,
		[`${dct}publisher`]: `${foafWord}Agent`
	},
	[`${dcatWord}Dataset`]: { [`${dct}title`]: /./, [`${dct}description`]: /./ },
	[`${dcatWord}Distribution`]: { [`${dcatWord}accessURL`]: /^https?:\/\// },
	[`${foafWord}Agent`]: { [`${foafWord}name`]: /./ },
	[`${spdx}Checksum`]: {
		[`${spdx}algorithm`]: `${spdx}ChecksumAlgorithm`,
		[`${spdx}checksumValue`]: /^[0-9a-f]{64}$/
	}
};

const written = Object(await catalogJsonLd());
const [whole, ...others] = written['dcat:dataset'];

/** The catalogue with something else said of the data as a whole. */
const changed = (change: object) =>
	graphOf({ ...written, 'dcat:dataset': [{ ...whole, ...change }, ...others] });

test('every word of the catalogue is one of its vocabularies, said of what the word is for', async () => {
	expect(misused(await graphOf(written), vocabulary)).toEqual(beyond);
});

test.each([
	[{ 'dcat:distributions': 'x' }, `unknown: ${dcatWord}distributions`],
	[{ '@type': 'dcat:DataSet' }, `unknown: ${dcatWord}DataSet`],
	[{ 'dcat:byteSize': 5 }, `not for its subject: ${dcatWord}byteSize`],
	[{ 'dcat:distribution': { '@id': 'x' } }, `not for its object: ${dcatWord}distribution`],
	[{ 'dcat:landingPage': 'a page' }, `not for its object: ${dcatWord}landingPage`],
	[{ 'dcterms:publisher': { '@id': 'x' } }, `not for its object: ${dct}publisher`],
	[{ 'dcterms:title': { '@id': 'x' } }, `not for its object: ${dct}title`]
])('%j is no use of the vocabularies', async (change, problem) => {
	expect(misused(await changed(change), vocabulary)).toContain(problem);
});

test('the catalogue has what DCAT-AP makes mandatory', async () => {
	expect(unmet(await graphOf(written), mandatory)).toEqual([]);
});

test.each(
	['title', 'description', 'publisher'].map((name) => [`dcterms:${name}`, `${dct}${name}`])
)('a catalogue without %s is refused', async (property, address) => {
	expect(written).toHaveProperty([property]);
	expect(unmet(await graphOf({ ...written, [property]: [] }), mandatory)).toEqual([
		`a ${dcatWord}Catalog lacks ${address}`
	]);
});

test.each(['title', 'description'])('a data set without dcterms:%s is refused', async (name) => {
	expect(unmet(await changed({ [`dcterms:${name}`]: [] }), mandatory)).toEqual([
		`a ${dcatWord}Dataset lacks ${dct}${name}`
	]);
});

test('a file without an address to have it at is refused', async () => {
	const [file, ...rest] = whole['dcat:distribution'];
	const graph = await changed({
		'dcat:distribution': [{ ...file, 'dcat:accessURL': [] }, ...rest]
	});
	expect(unmet(graph, mandatory)).toEqual([`a ${dcatWord}Distribution lacks ${dcatWord}accessURL`]);
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
		expect(value(address, `${dcatWord}downloadURL`)).toBe(address);
		expect(value(address, `${dcatWord}byteSize`)).toBe(String(size));
		const checksum = graph.getObjects(address, `${spdx}checksum`, null)[0];
		expect(graph.getObjects(checksum ?? null, `${spdx}checksumValue`, null)[0]?.value).toBe(sha256);
	}
	expect(graph.getSubjects(`${dcatWord}downloadURL`, null, null)).toHaveLength(files.length);
});
