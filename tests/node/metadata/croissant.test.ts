import type { Store } from 'n3';
import { expect, test } from 'vitest';
import { en } from '$lib/i18n/en.ts';
import { catalog } from '$lib/server/catalog.ts';
import { croissantOf } from '$lib/server/croissantOf.ts';
import { publishedTable } from '$lib/server/publishedTable.ts';
import { siteAddress } from '$lib/server/siteAddress.ts';
import { tableDownload } from '$lib/server/tableDownload.ts';
import { readCitation } from '../exports/readCitation.ts';
import { croissantRules } from './croissantRules.ts';
import { graphOf } from './graphOf.ts';
import { unmet } from './unmet.ts';

const tables = [...catalog().tables.values()].map((table) => [table.resource.name, table] as const);
const cr = 'http://mlcommons.org/croissant/';
const sc = 'https://schema.org/';
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** What is written without a class: a source, what is taken from it, and what a key leads to. */
const classless = undefined;

/** The properties of Croissant 1.1 that we use, and the classes that each is for. */
const words = new Map<string, (string | undefined)[]>([
	['citeAs', [`${sc}Dataset`]],
	['isLiveDataset', [`${sc}Dataset`]],
	['recordSet', [`${sc}Dataset`]],
	['field', [`${cr}RecordSet`, classless]],
	['key', [`${cr}RecordSet`]],
	['dataType', [`${cr}Field`]],
	['references', [`${cr}Field`]],
	['source', [`${cr}Field`]],
	['fileObject', [classless]],
	['extract', [classless]],
	['column', [classless]]
]);

/** The words of Croissant in a graph that it does not have, or has for another class. */
const misplaced = (graph: Store): string[] =>
	graph
		.getQuads(null, null, null, null)
		.filter(({ predicate }) => predicate.value.startsWith(cr))
		.filter(
			({ subject, predicate }) =>
				!words
					.get(predicate.value.slice(cr.length))
					?.includes(graph.getObjects(subject, rdfType, null)[0]?.value)
		)
		.map(({ predicate }) => predicate.value);

/** The description of the police's counts, with one thing in it changed. */
async function changed(change: (written: Record<string, Record<string, unknown>[]>) => void) {
	const written = structuredClone(Object(await croissantOf(publishedTable('police'))));
	change(written);
	return graphOf(written);
}

test.each(tables)('the description of %s keeps to Croissant 1.1', async (_, table) => {
	const graph = await graphOf(await croissantOf(table));
	expect(unmet(graph, croissantRules)).toEqual([]);
	expect(misplaced(graph)).toEqual([]);
});

test.each(
	[
		['description', 'license', 'name', 'url', 'creator', 'datePublished', 'distribution'].map(
			(name) => [name, `${sc}${name}`]
		),
		[['conformsTo', 'http://purl.org/dc/terms/conformsTo']]
	].flat()
)('a description without %s is refused', async (name, address) => {
	const graph = await changed((written) => {
		expect(written).toHaveProperty(name ?? '');
		Reflect.deleteProperty(written, name ?? '');
	});
	expect(unmet(graph, croissantRules)).toContain(`a ${sc}Dataset lacks ${address}`);
});

test.each([
	['FileObject', 'distribution', `${sc}contentUrl`, 'contentUrl'],
	['FileObject', 'distribution', `${sc}encodingFormat`, 'encodingFormat'],
	['FileObject', 'distribution', `${sc}sha256`, 'sha256'],
	['RecordSet', 'recordSet', `${cr}field`, 'field'],
	['RecordSet', 'recordSet', `${cr}key`, 'key']
])('a %s in %s without %s is refused', async (type, list, address, name) => {
	const graph = await changed((written) => {
		const [first] = written[list] ?? [];
		expect(first).toHaveProperty(name);
		Reflect.deleteProperty(first ?? {}, name);
	});
	expect(unmet(graph, croissantRules)).toContain(`a ${cr}${type} lacks ${address}`);
});

test.each([
	['dataType', `a ${cr}Field lacks ${cr}dataType`, undefined],
	['source', `a ${cr}Field lacks ${cr}source`, undefined],
	['dataType', `a ${cr}Field has as ${cr}dataType: ${sc}Place`, 'sc:Place']
])('a field whose %s is not one is refused: %s', async (name, problem, value) => {
	const graph = await changed((written) => {
		const [records] = written['recordSet'] ?? [];
		Object(records).field[0][name] = value ?? [];
	});
	expect(unmet(graph, croissantRules)).toEqual([problem]);
});

test('a word of Croissant that it does not have, or that stands elsewhere, is found', async () => {
	expect(
		await changed((written) => Object.assign(written, { 'cr:cite': 'x' })).then(misplaced)
	).toEqual([`${cr}cite`]);
	expect(
		await changed((written) =>
			Object.assign(written['distribution']?.[0] ?? {}, { citeAs: 'x' })
		).then(misplaced)
	).toEqual([`${cr}citeAs`]);
});

test.each(tables)(
	'%s is described with its files, its fields and how to cite it',
	async (name, table) => {
		const written = Object(await croissantOf(table));
		expect(written).toMatchObject({
			'@type': 'sc:Dataset',
			name,
			url: siteAddress(`data/${name}/`),
			license: 'https://creativecommons.org/licenses/by/4.0/',
			datePublished: catalog().edition
		});
		const { sha256 } = await tableDownload(name, 'csv');
		expect(written.distribution).toContainEqual(
			expect.objectContaining({ '@id': `${name}.csv`, sha256, encodingFormat: 'text/csv' })
		);
		for (const { name: records, field } of written.recordSet) {
			const { path, schema } = publishedTable(records).resource;
			expect(field.map(({ source }: { source: object }) => source)).toEqual(
				schema.fields.map((one) => ({
					fileObject: { '@id': path },
					extract: { column: one.name }
				}))
			);
		}
	}
);

test.each(tables)('%s is cited as one entry of BibTeX, with its edition', async (name, table) => {
	const { citeAs } = Object(await croissantOf(table));
	expect(citeAs.match(/^\s*@\w+\{.*$/gm)).toEqual([`@misc{figures-on-record-data-${name},`]);
	const [year, month, day] = catalog().edition.split('-').map(Number);
	expect(readCitation(citeAs)).toMatchObject([
		{
			title: table.resource.title,
			author: [{ literal: 'Figures on Record contributors' }],
			issued: { 'date-parts': [[year, month, day]] },
			URL: siteAddress(`data/${name}/`),
			note: expect.stringContaining(en.edition(catalog().edition))
		}
	]);
	expect(citeAs).toMatch(/\tmonth = [a-z]{3},\n\tday = \{\d+\},\n/);
});

test('a key that leads out of a table names the field that it leads to', async () => {
	const { recordSet } = Object(await croissantOf(publishedTable('police')));
	const [{ field }] = recordSet;
	expect(
		field.flatMap(({ name, references }: Record<string, unknown>) =>
			references === undefined ? [] : [[name, references]]
		)
	).toEqual([
		['measure', { field: { '@id': 'measures/measure' } }],
		['source', { field: { '@id': 'sources/source' } }]
	]);
});

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
