import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import type { Figure } from '$lib/model/figure.ts';
import { languages } from '$lib/model/text.ts';
import { catalog } from '$lib/server/catalog.ts';
import { charts } from '$lib/server/charts.ts';
import { chartJsonLd } from '$lib/server/chartJsonLd.ts';
import { figureJsonLd } from '$lib/server/figureJsonLd.ts';
import { observationJsonLd } from '$lib/server/observationJsonLd.ts';
import { packageJsonLd } from '$lib/server/packageJsonLd.ts';
import { tableDownload } from '$lib/server/tableDownload.ts';
import { tableJsonLd } from '$lib/server/tableJsonLd.ts';

const { figures, tables } = catalog();

/** Whether a person signs the document, and no institution. */
const isByPerson = ({ source }: Figure) => source.author.some(({ family }) => family !== undefined);

/** One figure of each kind that is written in its own way. */
const kinds = new Map(
	[...figures.values()].map((figure) => [
		`${figure.amount.qualifier} ${figure.status} ${figure.period.kind} ${figure.countedBy === null} ${isByPerson(figure)}`,
		figure
	])
);

const documents: Record<string, object[]> = {
	Dataset: await Promise.all(
		languages.flatMap((language) => [
			packageJsonLd(language),
			...[...tables.values()].map((table) => tableJsonLd(table, language))
		])
	),
	Observation: [...kinds.values()].flatMap((figure) =>
		languages.map((language) => figureJsonLd(figure, language))
	)
};
for (const chart of (await charts()).values())
	for (const language of languages) documents['Dataset']?.push(await chartJsonLd(chart, language));

/** What the types of schema.org's vocabulary have against documents of one type. */
function complaints(type: string, all: object[]): string[] {
	const name = resolve('document.ts');
	const text = [
		`import type { ${type}, WithContext } from 'schema-dts';`,
		...all.map(
			(one, index) => `export const x${index}: WithContext<${type}> = ${JSON.stringify(one)};`
		)
	].join('\n');
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		types: [],
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler
	};
	const host = ts.createCompilerHost(options);
	const read = host.getSourceFile;
	host.getSourceFile = (file, ...rest) =>
		file === name
			? ts.createSourceFile(file, text, ts.ScriptTarget.ESNext)
			: read.call(host, file, ...rest);
	const program = ts.createProgram([name], options, host);
	return ts
		.getPreEmitDiagnostics(program, program.getSourceFile(name))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 600));
}

test.each(Object.entries(documents))(
	'every %s uses words of schema.org only, with values of their types',
	(type, all) => {
		expect(all.length).toBeGreaterThan(40);
		expect(complaints(type, all)).toEqual([]);
	},
	120_000
);

test('a word that schema.org does not have is found', () => {
	const [first] = documents['Dataset'] ?? [];
	expect(complaints('Dataset', [{ ...first, sha256sum: 'abc' }])).toHaveLength(1);
	expect(
		complaints('Dataset', [{ ...first, distribution: { '@type': 'Observation' } }])
	).toHaveLength(1);
}, 120_000);

test('the page of a table names each of its files with that file’s hash', async () => {
	const police = tables.get('police');
	if (police === undefined) throw new Error('no table of police counts');
	const { sha256, size } = await tableDownload('police', 'parquet');
	expect(await tableJsonLd(police, 'en')).toMatchObject({
		temporalCoverage: '2001/2008',
		distribution: expect.arrayContaining([
			expect.objectContaining({ sha256, contentSize: `${size} B` })
		])
	});
});

test('the receipt of a bound has no value, and its document hangs on the quotation', () => {
	const bound = firstThat(({ amount }) => amount.qualifier === 'over');
	const written = figureJsonLd(bound, 'en');
	expect(written).not.toHaveProperty('value');
	expect(written).toMatchObject({
		minValue: Object(bound.amount).low,
		subjectOf: { '@type': 'Quotation', text: bound.quote, position: bound.locator }
	});
});

test('the author of a document is a person where its record parts the name, else an institution', () => {
	const receiptOf = (id: string) =>
		figureJsonLd(
			firstThat(({ source }) => source.id === id),
			'en'
		);
	expect(receiptOf('un-hrc-2010')).toMatchObject({
		subjectOf: {
			isPartOf: {
				author: [
					{
						'@type': 'Person',
						name: 'Joy Ngozi Ezeilo',
						givenName: 'Joy Ngozi',
						familyName: 'Ezeilo'
					}
				]
			}
		}
	});
	expect(receiptOf('mofa-2008')).toMatchObject({
		subjectOf: {
			isPartOf: {
				author: [{ '@type': 'Organization', name: 'Ministry of Foreign Affairs of Japan' }]
			}
		}
	});
});

test.each([
	['en', 'Status', 'Preliminary'],
	['ja', '確定・速報', '速報値']
] as const)(
	'an observation that is preliminary says so, and no other (%s)',
	(language, name, description) => {
		const ofStatus = (status: string) =>
			observationJsonLd(
				firstThat((one) => one.status === status),
				language
			);
		expect(ofStatus('preliminary')).toMatchObject({
			additionalProperty: {
				'@type': 'PropertyValue',
				propertyID: 'status',
				name,
				value: 'preliminary',
				description
			}
		});
		expect(ofStatus('final')).not.toHaveProperty('additionalProperty');
	}
);

function firstThat(is: (figure: Figure) => boolean): Figure {
	const found = [...figures.values()].find(is);
	if (found === undefined) throw new Error('no figure is of this kind');
	return found;
}
