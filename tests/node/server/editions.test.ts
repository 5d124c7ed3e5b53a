import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalog } from '$lib/server/catalog.ts';
import { charts } from '$lib/server/charts.ts';
import { editionChanges } from '$lib/server/editionChanges.ts';
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
	const { figures } = readEditionFigures(catalog().edition);
	expect(
		Object.entries(figures)
			.map(([figure, { amount, unit, status }]) => ({ figure, amount, unit, status }))
			.sort(byFigure)
	).toEqual(
		[...catalog().figures.values()]
			.map(({ figure, amount, unit, status }) => ({ figure, amount, unit, status }))
			.sort(byFigure)
	);
});

test('an edition is written once, of the date of the data, and after all others', () => {
	const folder = mkdtempSync(join(tmpdir(), 'figures-on-record-'));
	const made = (edition: string) => ({
		edition,
		files: new Map([['embed/a.html', '<!doctype html>']]),
		digests: { a: '0123456789abcdef' }
	});
	expect(() => writeEdition(folder, '2026-11-23', made('2026-11-22'))).toThrow(
		'"2026-11-23" is not the date of the data: data/datapackage.json says "created": "2026-11-22"'
	);
	writeEdition(folder, '2026-11-22', made('2026-11-22'));
	expect(() => writeEdition(folder, '2026-11-22', made('2026-11-22'))).toThrow(
		'editions are never written again'
	);
	expect(() => writeEdition(folder, '2026-11-01', made('2026-11-01'))).toThrow(
		'editions are never written again'
	);
	writeEdition(folder, '2027-01-05', made('2027-01-05'));
	expect(readEditions(folder).map(({ edition }) => edition)).toEqual(['2026-11-22', '2027-01-05']);
	rmSync(folder, { recursive: true });
});

test('differences between editions are told figure by figure', () => {
	const figure = (value: number) => ({
		amount: { qualifier: 'exact' as const, value },
		status: 'final',
		unit: 'persons'
	});
	const edition = (figures: Record<string, ReturnType<typeof figure>>) => ({ figures, charts: {} });
	expect(
		editionChanges(
			edition({ same: figure(1), changed: figure(2), removed: figure(3) }),
			edition({ same: figure(1), changed: figure(4), added: figure(5) })
		)
	).toEqual([
		{ figure: 'changed', kind: 'changed' },
		{ figure: 'added', kind: 'added' },
		{ figure: 'removed', kind: 'removed' }
	]);
});

const byFigure = (a: { figure: string }, b: { figure: string }): number =>
	a.figure < b.figure ? -1 : 1;
