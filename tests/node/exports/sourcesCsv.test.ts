import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { sourcesCsv } from '$lib/exports/sourcesCsv.ts';
import { catalog } from '$lib/server/catalog.ts';

const sources = catalog().sources;

test('the table has one row a document, with its title and its date as precise as known', () => {
	const rows = csvParse(sourcesCsv(sources.values()));
	expect(rows.map(({ source, title }) => [source, title])).toEqual(
		[...sources.values()].map(({ id, title }) => [id, title])
	);
	expect(Object.fromEntries(rows.map(({ source, issued }) => [source, issued]))).toMatchObject({
		'amnesty-2005': '2005-06-04',
		'mofa-2008': '2008-03',
		'mrg-2019': '2019'
	});
});

test('several authors stand in one cell', () => {
	const rows = csvParse(sourcesCsv(sources.values()));
	expect(rows.find(({ source }) => source === 'erdnet-2020')?.author?.split('; ')).toEqual([
		'Japan NGO Network for the Elimination of Racial Discrimination (ERD Net)',
		'International Movement Against All Forms of Discrimination and Racism (IMADR)',
		'Solidarity Network with Migrants Japan (SMJ)'
	]);
});

test('the table keeps to the contract: LF, a last newline, no byte order mark', () => {
	const csv = sourcesCsv(sources.values());
	expect(csv).toMatch(/^source,title,author,publisher,issued,number,url\n/);
	expect(csv).toMatch(/[^\n]\n$/);
	expect(csv).not.toContain('\r');
});
