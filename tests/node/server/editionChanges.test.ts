import { expect, test } from 'vitest';
import type { Correction } from '$lib/model/correction.ts';
import type { EditionFigures } from '$lib/model/editionFigures.ts';
import { corrections } from '$lib/server/corrections.ts';
import { editionChanges } from '$lib/server/editionChanges.ts';
import { editionView } from '$lib/server/editionView.ts';
import { readEditionFigures, readEditions } from '$lib/server/readEditions.ts';
import { uncorrected } from '$lib/server/uncorrected.ts';

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
		figures: {
			'npa-victims-2005': cells('117'),
			loose: cells('1', { status: 'final' }),
			new: cells('5')
		},
		charts: {
			victims: { title: title('117 victims'), figures: ['npa-victims-2005'] },
			later: { title: title('5 since'), figures: ['new'] }
		}
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
	// A chart that is made only later has no place here, but its figure has.
	expect(others.since).toMatchObject([
		{ figure: 'loose', cells: [{ was: '', is: 'final' }] },
		{ figure: 'new', kind: 'added' }
	]);
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
