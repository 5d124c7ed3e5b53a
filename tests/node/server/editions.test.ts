import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalog } from '$lib/server/catalog.ts';
import { charts } from '$lib/server/charts.ts';
import type { EditionFigures } from '$lib/model/editionFigures.ts';
import { figureCalled } from '$lib/server/figureCalled.ts';
import { figureCells } from '$lib/server/figureCells.ts';
import { printedFigures } from '$lib/server/printedFigures.ts';
import { editionsFolder, readEditionFigures, readEditions } from '$lib/server/readEditions.ts';
import { valuesDigest } from '$lib/server/valuesDigest.ts';
import { writeEdition } from '$lib/server/writeEdition.ts';

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

test('every file of every edition is as it was when the edition was made', () => {
	const editions = readEditions();
	expect(editions.length).toBeGreaterThan(0);
	for (const { edition, files } of editions) {
		const folder = join(editionsFolder, edition);
		expect(sha256(join(folder, 'files.json')), edition).toBe(files);
		const recorded: Record<string, string> = JSON.parse(
			readFileSync(join(folder, 'files.json'), 'utf8')
		);
		const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.map((path) => path.replaceAll('\\', '/'))
			.filter((path) => /\.(html|json)$/.test(path) && path !== 'files.json');
		expect(found.sort()).toEqual(Object.keys(recorded).sort());
		for (const [path, digest] of Object.entries(recorded))
			expect(sha256(join(folder, path)), `${edition}/${path}`).toBe(digest);
	}
});

test('the edition that the pages name is made, and holds the values that they show', async () => {
	const newest = readEditions().at(-1);
	expect(newest?.edition).toBe(catalog().edition);
	const now = [...(await charts()).values()].map((chart) => [chart.chart, valuesDigest(chart)]);
	expect(Object.entries(newest?.charts ?? {}).sort()).toEqual(now.sort());
	expect(readEditionFigures(catalog().edition).figures).toEqual(Object.fromEntries(figureCells()));
});

test('what has been published keeps its address', async () => {
	const known = await charts();
	for (const { edition } of readEditions()) {
		const published = readEditionFigures(edition);
		const without = [
			...Object.keys(published.figures).filter((figure) => !catalog().figures.has(figure)),
			...Object.keys(published.charts).filter((chart) => !known.has(chart))
		];
		expect(without, `${edition}: make a page that says that they were withdrawn`).toEqual([]);
	}
});

test('a chart has other values where a figure of its title changes, or what is said of one', async () => {
	const chart = (await charts()).get('foreign-residents');
	if (chart === undefined) throw new Error('no chart of foreign residents');
	const inTitle = 'foreign-population-share';
	expect(chart.rows.flatMap(({ figures }) => figures)).not.toContain(inTitle);
	expect(printedFigures(chart)).toContain(inTitle);
	const row = catalog()
		.tables.get(figureCalled(inTitle).table)
		?.rows.find(({ figure }) => figure === inTitle);
	if (row === undefined) throw new Error(`no row of ${inTitle}`);
	const before = valuesDigest(chart);
	const { locator } = row;
	row['locator'] = 'another place';
	expect(valuesDigest(chart)).not.toBe(before);
	row['locator'] = locator ?? '';
	expect(valuesDigest({ ...chart, rows: chart.rows.toReversed() })).toBe(before);
});

test('an edition that has been published is never made anew', () => {
	const published = {
		'2026-11-22': 'e580db9d20bfa0363d53cbbad0a5fcfc13dd79eb2e0cc63d5e9490cc4772be4f'
	};
	for (const [edition, digest] of Object.entries(published)) {
		const entry = readEditions().find((one) => one.edition === edition);
		expect(createHash('sha256').update(JSON.stringify(entry)).digest('hex'), edition).toBe(digest);
	}
});

test('an edition is written once, of the date of the data, and after all others', () => {
	const folder = mkdtempSync(join(tmpdir(), 'figures-on-record-'));
	const edition = (date: string, figures: EditionFigures['figures'] = {}) => ({
		edition: date,
		files: new Map([
			['embed/a.html', '<!doctype html>'],
			['figures.json', JSON.stringify({ figures, charts: {} })]
		]),
		figures: { figures, charts: {} },
		corrections: [],
		digests: { a: '0123456789abcdef' }
	});
	expect(() => writeEdition(folder, '2026-11-23', edition('2026-11-22'))).toThrow(
		'"2026-11-23" is not the date of the data: data/datapackage.json says "created": "2026-11-22"'
	);
	writeEdition(folder, '2026-11-22', edition('2026-11-22'));
	expect(() => writeEdition(folder, '2026-11-22', edition('2026-11-22'))).toThrow(
		'editions are never written again'
	);
	expect(() => writeEdition(folder, '2026-11-01', edition('2026-11-01'))).toThrow(
		'editions are never written again'
	);
	writeEdition(folder, '2027-01-05', edition('2027-01-05'));
	writeEdition(folder, '2027-02-05', edition('2027-02-05', { a: { value: '1' } }));
	expect(() =>
		writeEdition(folder, '2027-03-05', edition('2027-03-05', { a: { value: '2' } }))
	).toThrow(
		'data/corrections.csv: add a row, with the edition "2027-03-05", for each of these:\na, value: "1" was published, now "2"'
	);
	expect(readEditions(folder).map((one) => one.edition)).toEqual([
		'2026-11-22',
		'2027-01-05',
		'2027-02-05'
	]);
	rmSync(folder, { recursive: true });
});
