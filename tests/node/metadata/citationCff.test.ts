import { readFileSync } from 'node:fs';
import { readCFF, validateCFF, validateCFFFile } from 'cffjs';
import { expect, test } from 'vitest';
import { catalog } from '$lib/server/catalog.ts';
import { citationCff } from '$lib/server/citationCff.ts';

test('CITATION.cff is what the data make of it; `npm run citation` writes it anew', () => {
	expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationCff(catalog()));
});

test('CITATION.cff keeps to the schema of the format, and names every document', () => {
	const { title, version, references } = validateCFFFile('CITATION.cff');
	expect({ title, version }).toEqual({
		title: catalog().descriptor.title,
		version: catalog().descriptor.version
	});
	expect(references?.map((reference) => reference.title)).toEqual(
		[...catalog().sources.values()].map((source) => source.title)
	);
});

test('the schema refuses a file without authors', () => {
	const { authors, ...rest } = Object(readCFF('CITATION.cff'));
	expect(authors).toHaveLength(1);
	expect(() => validateCFF(rest)).toThrow('authors');
});
