import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalog } from '$lib/server/catalog.ts';
import { charts } from '$lib/server/charts.ts';
import type { Correction } from '$lib/model/correction.ts';
import type { EditionFigures } from '$lib/model/editionFigures.ts';
import { corrections } from '$lib/server/corrections.ts';
import { editionChanges } from '$lib/server/editionChanges.ts';
import { editionView } from '$lib/server/editionView.ts';
import { figureCalled } from '$lib/server/figureCalled.ts';
import { figureCells } from '$lib/server/figureCells.ts';
import { printedFigures } from '$lib/server/printedFigures.ts';
import { editionsFolder, readEditionFigures, readEditions } from '$lib/server/readEditions.ts';
import { uncorrected } from '$lib/server/uncorrected.ts';
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

const cells = (value: string, more: Record<string, string> = {}) => ({
	value,
	quote: `a number of ${value}`,
	...more
});
const title = (text: string) => ({ en: text, ja: text });
/** Three editions: a figure corrected twice, one withdrawn with its chart, one that is in no chart. */
const made: Record<string, EditionFigures> = {
	'2026-11-22': {
		figures: { 'npa-victims-2005': cells('711'), gone: cells('3'), loose: cells('1') },
		charts: {
			victims: { title: title('711 victims'), figures: ['npa-victims-2005'] },
			old: { title: title('3 once'), figures: ['gone'] }
		}
	},
	'2027-01-05': {
		figures: { 'npa-victims-2005': cells('171'), loose: cells('1', { status: 'preliminary' }) },
		charts: { victims: { title: title('171 victims'), figures: ['npa-victims-2005'] } }
	},
	'2027-02-05': {
		figures: { 'npa-victims-2005': cells('117'), loose: cells('1', { status: 'final' }) },
		charts: { victims: { title: title('117 victims'), figures: ['npa-victims-2005'] } }
	}
};
const figuresOf = (edition: string) => made[edition] ?? { figures: {}, charts: {} };
const editions = Object.keys(made).map((edition, index) => ({
	edition,
	files: '0'.repeat(64),
	charts: Object.fromEntries(
		Object.keys(figuresOf(edition).charts).map((chart) => [chart, `${index}`.repeat(16)])
	)
}));

test('the page of an edition says what its frames show, and all that changed since', () => {
	const { charts: shown, others } = editionView(editions, figuresOf, 0, 'en');
	expect(
		shown.map(({ chart, title: words, published, changed }) => [chart, words, published, changed])
	).toEqual([
		['victims', '711 victims', true, true],
		['old', '3 once', true, true]
	]);
	const [victims, old] = shown;
	expect(victims?.fromBefore).toEqual([]);
	expect(victims?.since[0]?.cells[0]).toEqual({ title: 'Value', was: '711', is: '117' });
	expect(old?.since).toMatchObject([{ figure: 'gone', kind: 'removed', quote: 'a number of 3' }]);
	expect(others.since).toMatchObject([{ figure: 'loose', cells: [{ was: '', is: 'final' }] }]);
});

test('the page of a later edition says what changed from the one before, and what was withdrawn', () => {
	const { charts: shown, changes } = editionView(editions, figuresOf, 1, 'en');
	expect(changes).toBe(3);
	expect(shown.map(({ chart, published }) => [chart, published])).toEqual([
		['victims', true],
		['old', false]
	]);
	const [victims] = shown;
	expect(victims?.fromBefore[0]?.cells[0]).toMatchObject({ was: '711', is: '171' });
	expect(victims?.since[0]?.cells[0]).toMatchObject({ was: '171', is: '117' });
});

test('a published figure changes or goes only with a correction that says so', () => {
	const changes = editionChanges(figuresOf('2026-11-22'), figuresOf('2027-01-05'));
	const correction = (figure: string, column: string, was: string, is: string): Correction => ({
		date: '2027-01-04',
		edition: '2027-01-05',
		figure,
		column,
		was,
		is,
		reason: title('Misread.')
	});
	expect(uncorrected(changes, [])).toEqual([
		'npa-victims-2005, value: "711" was published, now "171"',
		'npa-victims-2005, quote: "a number of 711" was published, now "a number of 171"',
		'loose, status: "" was published, now "preliminary"',
		'gone was published and is gone'
	]);
	expect(
		uncorrected(changes, [
			correction('npa-victims-2005', 'value', '711', '118'),
			correction('npa-victims-2005', 'value', '118', '171'),
			correction('npa-victims-2005', 'quote', 'a number of 711', 'a number of 171'),
			correction('loose', 'status', '', 'preliminary'),
			correction('gone', 'figure', 'gone', '')
		])
	).toEqual([]);
});

test('every change between the editions that there are is a correction of the later one', () => {
	const all = readEditions().map(({ edition }) => edition);
	const said = corrections().toReversed();
	expect(said.filter(({ edition }) => !all.includes(edition))).toEqual([]);
	for (const [index, edition] of all.entries()) {
		const before = all[index - 1] ?? edition;
		const changes = editionChanges(readEditionFigures(before), readEditionFigures(edition));
		expect(
			uncorrected(
				changes,
				said.filter((one) => one.edition === edition)
			),
			edition
		).toEqual([]);
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
