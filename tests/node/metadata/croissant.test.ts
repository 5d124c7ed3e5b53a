import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { catalog } from '$lib/server/catalog.ts';
import { croissantOf } from '$lib/server/croissantOf.ts';
import { siteAddress } from '$lib/server/siteAddress.ts';
import { tableDownload } from '$lib/server/tableDownload.ts';
import { publishedSchema } from './publishedSchema.ts';

const vocabulary = publishedSchema('croissant.ttl');
const tables = [...catalog().tables.values()].map((table) => [table.resource.name, table] as const);
const cr = 'http://mlcommons.org/croissant/';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const schema = /^https?:\/\/schema\.org\//;

const graphOf = async (document: object) =>
	new Store(
		new Parser().parse(
			String(
				await jsonld.toRDF(document, {
					format: 'application/n-quads',
					base: siteAddress('data/')
				})
			)
		)
	);

describe.skipIf(vocabulary === null)('the vocabulary of Croissant', () => {
	const known = new Store(new Parser().parse(vocabulary ?? ''));

	test.each(tables)(
		'it has every word of %s, said of a thing that the word is for',
		async (_, table) => {
			const graph = await graphOf(await croissantOf(table));
			const used = graph
				.getQuads(null, null, null, null)
				// The vocabulary forgets that data sets have record sets, as the specification has it.
				.filter(
					({ predicate }) => predicate.value.startsWith(cr) && predicate.value !== `${cr}recordSet`
				);
			expect(used.length).toBeGreaterThan(20);
			for (const { subject, predicate } of used) {
				const domains = known
					.getObjects(predicate.value, 'https://schema.org/domainIncludes', null)
					.map(({ value }) => value.replace(schema, ''));
				const types = graph
					.getObjects(subject, rdf, null)
					.map(({ value }) => value.replace(schema, ''));
				expect(domains, predicate.value).not.toEqual([]);
				if (types.length > 0)
					expect(domains, predicate.value).toEqual(expect.arrayContaining(types));
			}
			for (const type of graph.getObjects(null, rdf, null))
				if (type.value.startsWith(cr))
					expect(known.countQuads(type.value, rdf, null, null)).toBe(1);
		}
	);
});

test.each(tables)(
	'%s is described with its files, its fields and how to cite it',
	async (name, table) => {
		const written = Object(await croissantOf(table));
		expect(written).toMatchObject({
			'@type': 'sc:Dataset',
			conformsTo: 'http://mlcommons.org/croissant/1.1',
			name,
			url: siteAddress(`data/${name}/`),
			license: 'https://creativecommons.org/licenses/by/4.0/',
			datePublished: catalog().edition
		});
		for (const required of ['description', 'creator']) expect(written[required]).toBeTruthy();
		expect(written.citeAs).toMatch(/^@misc\{/);
		expect(written.citeAs).toContain(written.url);
		const { sha256 } = await tableDownload(name, 'csv');
		expect(written.distribution).toContainEqual(
			expect.objectContaining({ '@id': `${name}.csv`, sha256, encodingFormat: 'text/csv' })
		);
		expect(written.recordSet[0].field.map((field: { name: string }) => field.name)).toEqual(
			table.resource.schema.fields.map((field) => field.name)
		);
	}
);

test.each(tables)(
	'every reference in the description of %s leads to a thing in it',
	async (_, table) => {
		const text = JSON.stringify(await croissantOf(table));
		const defined = new Set(
			[...text.matchAll(/"@type":"cr:\w+","@id":"([^"]+)"/g)].map(([, id]) => id)
		);
		const named = [...text.matchAll(/\{"@id":"((?!https?:)[^"]+)"\}/g)].map(([, id]) => id);
		expect(named.length).toBeGreaterThan(0);
		for (const id of named) expect([...defined]).toContain(id);
		expect(text.match(/"@type":"cr:\w+","@id"/g)).toHaveLength(defined.size);
	}
);
