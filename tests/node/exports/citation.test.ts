import { describe, expect, test } from 'vitest';
import { citation } from '$lib/exports/citation.ts';
import { formatCitation } from '$lib/exports/formatCitation.ts';
import { sourceRecord } from '$lib/exports/sourceRecord.ts';
import { citationFormats, type Citation } from '$lib/model/citation.ts';
import { catalog } from '$lib/server/catalog.ts';
import { citedWorks } from '$lib/server/citedWorks.ts';
import { readCitation } from './readCitation.ts';

const root = 'https://figures.example/';
const sources = [...catalog().sources.values()];
const works = await citedWorks();
const made = (records: Iterable<(root: string) => Citation>) =>
	[...records].map((record) => record(root));
const records: [string, Citation[]][] = [
	['document', sources.map(sourceRecord)],
	['figure', made(works.figures.values())],
	['chart', made(works.charts.values())],
	['table', made(works.tables.values())]
];
const called = (id: string): Citation => {
	const found = records.flatMap(([, list]) => list).find((record) => record.id === id);
	if (found === undefined) throw new Error(`no record called ${id}`);
	return found;
};

describe.each(records)('the citation of every %s', (_, list) => {
	test.each(citationFormats)('as %s is read back whole', (format) => {
		expect(list.length).toBeGreaterThan(0);
		for (const record of list)
			expect(readCitation(formatCitation(record, format)), record.id).toEqual([
				{
					id: record.id,
					title: record.title,
					author: record.author.map((author) =>
						'literal' in author && format === 'ris'
							? { literal: author.literal.replaceAll(',', '') }
							: author
					),
					issued: record.issued,
					...(record.URL === undefined ? {} : { URL: record.URL }),
					...(record.note === undefined ? {} : { note: record.note })
				}
			]);
	});

	test('has one key in every format', () => {
		for (const record of list) {
			expect(formatCitation(record, 'bib')).toMatch(new RegExp(`^@\\w+\\{${record.id},`));
			expect(formatCitation(record, 'ris')).toContain(`\nID  - ${record.id}\n`);
		}
	});

	test('as RIS has one tag a line, from type to end of record, and nothing broken over lines', () => {
		for (const record of list) {
			const lines = formatCitation(record, 'ris').trimEnd().split('\n');
			expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-( |$)/.test(line))).toEqual([]);
			expect(lines[0]).toMatch(/^TY {2}- (RPRT|ELEC|DATA|FIGURE)$/);
			expect(formatCitation(record, 'ris')).toMatch(/\nER {2}- \n$/);
			expect(lines).toContain(`TI  - ${record.title}`);
		}
	});
});

test('no two citations share a key', () => {
	const keys = records.flatMap(([, list]) => list.map(({ id }) => id));
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('a month of BibTeX is one of the words that every style knows, and the day stands apart', () => {
	const dates = (id: string) => formatCitation(called(id), 'bib').match(/\t(year|month|day) = .*/g);
	expect(dates('amnesty-2005')).toEqual(['\tyear = {2005},', '\tmonth = jun,', '\tday = {4},']);
	expect(dates('mofa-2008')).toEqual(['\tyear = {2008},', '\tmonth = mar,']);
	expect(dates('mrg-2019')).toEqual(['\tyear = {2019},']);
});

test('a date of RIS has its months and days in two digits', () => {
	const date = (id: string) => /^DA .*$/m.exec(formatCitation(called(id), 'ris'))?.[0];
	expect(date('amnesty-2005')).toBe('DA  - 2005/06/04/');
	expect(date('mofa-2008')).toBe('DA  - 2008/03//');
	expect(date('mrg-2019')).toBe('DA  - 2019///');
});

test('a person is cited by family and given name, not by the words about the office', () => {
	expect(citation(sourceOf('un-hrc-2010'), 'ris')).toContain('\nAU  - Ezeilo, Joy Ngozi\n');
	expect(citation(sourceOf('un-hrc-2010'), 'bib')).toContain('author = {Ezeilo, Joy Ngozi}');
});

test('an institution stays one name, whatever commas it has', () => {
	const literal = 'Ministry of Health, Labour and Welfare';
	const record = { ...called('mofa-2008'), author: [{ literal }] };
	const authors = (format: 'json' | 'bib' | 'ris') =>
		readCitation(formatCitation(record, format))[0]?.author;
	expect(authors('json')).toEqual([{ literal }]);
	expect(authors('bib')).toEqual([{ literal }]);
	expect(authors('ris')).toEqual([{ literal: 'Ministry of Health Labour and Welfare' }]);
});

test('a figure is cited as its document, with the place, the number and the address of its receipt', () => {
	const record = called('npa-victims-2005');
	expect(record).toMatchObject({
		title: sourceOf('mofa-2008').title,
		author: [{ literal: 'Ministry of Foreign Affairs of Japan' }],
		URL: sourceOf('mofa-2008').URL,
		locator: '5(1) table, Number of victims × 2005'
	});
	expect(record.note).toBe(
		'5(1) table, Number of victims × 2005. Victims of trafficking identified: 117 (calendar year 2005, counted by National Police Agency). Receipt: https://figures.example/figures/npa-victims-2005/'
	);
});

test('a chart and a table are cited as ours, with their edition, address and documents', () => {
	for (const record of [
		called('figures-on-record-charts-victims-identified'),
		called('figures-on-record-data-police')
	]) {
		expect(record.version).toBe(catalog().edition);
		expect(record.publisher).toBe('Figures on Record');
		expect(record.note).toContain(sourceOf('mofa-2008').title);
		expect(record.note).toContain(sourceOf('un-hrc-2010').title);
	}
	expect(called('figures-on-record-charts-victims-identified').URL).toBe(
		`${root}charts/victims-identified/`
	);
	expect(called('figures-on-record-data-police').URL).toBe(`${root}data/police/`);
	expect(called('figures-on-record-data-codes').note).not.toContain('Based on');
});

test('our own keys are not handed to reference managers', () => {
	for (const source of sources)
		for (const format of citationFormats)
			expect(citation(source, format)).not.toContain(source.custom.sha256);
});

function sourceOf(id: string) {
	const source = catalog().sources.get(id);
	if (source === undefined) throw new Error(`no document called ${id}`);
	return source;
}
