import { plugins } from '@citation-js/core';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { citation } from '$lib/exports/citation.ts';
import { catalog } from '$lib/server/catalog.ts';

const record = v.object({
	title: v.string(),
	author: v.array(
		v.object({
			literal: v.optional(v.string()),
			family: v.optional(v.string()),
			given: v.optional(v.string()),
			suffix: v.optional(v.string())
		})
	),
	issued: v.object({ 'date-parts': v.array(v.array(v.number())) }),
	URL: v.optional(v.string())
});

const sources = [...catalog().sources.values()];

test.each(
	sources.flatMap((source) =>
		(['json', 'bib', 'ris'] as const).map((format) => [source.id, format, source] as const)
	)
)('%s as %s is read back with title, authors, year and address', (_, format, source) => {
	const text = citation(source, format);
	const [read, ...others] = v.parse(
		v.array(record),
		plugins.input.chain(text, { generateGraph: false })
	);
	expect(others).toEqual([]);
	expect(read?.title).toBe(source.title);
	// RIS knows no literal names: a reader takes a comma for the end of the family name.
	expect(
		read?.author.map(({ literal, family, given, suffix }) =>
			[literal, family, given, suffix].filter((part) => part !== undefined).join(', ')
		)
	).toEqual(source.author.map(({ literal }) => literal));
	expect(read?.issued['date-parts'][0]?.[0]).toBe(source.issued['date-parts'][0][0]);
	expect(read?.URL).toBe(source.URL);
});

test.each(sources.map((source) => [source.id, source] as const))(
	'%s as RIS has one tag a line, from type to end of record, and nothing broken over lines',
	(_, source) => {
		const lines = citation(source, 'ris').trimEnd().split('\n');
		expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-( |$)/.test(line))).toEqual([]);
		expect(lines[0]).toMatch(/^TY {2}- (RPRT|ELEC)$/);
		expect(lines.at(-1)).toMatch(/^ER {2}-/);
		expect(lines).toContain(`TI  - ${source.title}`);
		for (const { literal } of source.author) expect(lines).toContain(`AU  - ${literal}`);
	}
);

test('our own keys are not handed to reference managers', () => {
	for (const source of sources)
		for (const format of ['json', 'bib', 'ris'] as const)
			expect(citation(source, format)).not.toContain(source.custom.sha256);
});
