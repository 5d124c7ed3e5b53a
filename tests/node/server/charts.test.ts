import { describe, expect, test } from 'vitest';
import { languages } from '$lib/model/text.ts';
import type { Shown } from '$lib/model/slip.ts';
import { catalog } from '$lib/server/catalog.ts';
import { charts, chartsCalled } from '$lib/server/charts.ts';
import { chartView } from '$lib/server/chartView.ts';
import { Citations } from '$lib/server/Citations.ts';
import { query } from '$lib/server/database.ts';
import { topics } from '$lib/server/topics.ts';

const all = [...(await charts()).values()];
const views = all.flatMap((chart) =>
	languages.map((language) => {
		const citations = new Citations(language);
		return { chart, language, view: chartView(chart, language, citations), ...citations.cited() };
	})
);

test('there are at least ten charts, and every topic has some', () => {
	expect(all.length).toBeGreaterThanOrEqual(10);
	for (const { topic, charts } of topics()) expect(charts.length, topic).toBeGreaterThan(0);
});

test('every chart is listed by exactly one topic', () => {
	const listed = topics().flatMap(({ charts }) => charts);
	expect(listed.toSorted()).toEqual(all.map(({ chart }) => chart).toSorted());
});

test('a chart that is not in the registry is named', async () => {
	await expect(chartsCalled(['no-such-chart'])).rejects.toThrow('no chart called "no-such-chart"');
});

describe.each(all.map((chart) => [chart.chart, chart] as const))('%s', (_, { sql, rows }) => {
	test('its rows are what the catalog prints', async () => {
		const printed = rows
			.filter(({ derived }) => derived === null)
			.map(({ figures, amount, unit, status }) => ({ figures, amount, unit, status }));
		expect(printed).toEqual(
			printed.map(({ figures: [id = ''] }) => {
				const figure = catalog().figures.get(id);
				return {
					figures: [id],
					amount: figure?.amount,
					unit: figure?.unit,
					status: figure?.status
				};
			})
		);
		expect(await query(sql)).toHaveLength(rows.length);
	});
});

describe.each(views.map((one) => [one.chart.chart, one.language, one] as const))(
	'%s (%s)',
	(_, language, { chart, view, slips, endnotes }) => {
		const points = view.panels.flatMap(({ series }) => series.flatMap((one) => one.points));
		const drawn = points.filter((point) => point !== null);
		const cells = view.table.rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
		const numbers: Shown[] = [
			...[view.title, view.summary, ...view.notes]
				.flat()
				.filter((part) => typeof part !== 'string'),
			...drawn.map(({ shown }) => shown),
			...cells
		];

		test('every number of it has a slip, and every slip a document', () => {
			const known = new Map(slips.map((slip) => [slip.slip, slip.text]));
			for (const { slip, text, notes } of numbers) {
				expect(known.get(slip)).toBe(text);
				expect(notes.length).toBeGreaterThan(0);
				for (const note of notes) expect(endnotes.map(({ number }) => number)).toContain(note);
			}
		});

		test('every row is one mark and one cell of the table', () => {
			const ids = (shown: Shown[]) => shown.map(({ figures }) => figures.join()).toSorted();
			const ofRows = chart.rows.map(({ figures }) => figures.join()).toSorted();
			expect(ids(drawn.map(({ shown }) => shown))).toEqual(ofRows);
			expect(ids(cells)).toEqual(ofRows);
		});

		test('a year that is not printed is null, and every series has every year in order', () => {
			for (const { series } of view.panels)
				for (const { points: line } of series) {
					if (view.years.length > 0)
						expect(line.map((point, at) => Number(point?.x ?? view.years[at]))).toEqual(view.years);
					expect(line).toHaveLength(
						points.length / view.panels.flatMap((one) => one.series).length
					);
				}
			expect(drawn).toHaveLength(chart.rows.length);
		});

		test('a mark ends where its number is, and a printed number is never 0 for want of one', () => {
			for (const { low, high, shown, qualifier } of drawn) {
				expect(low).toBeLessThanOrEqual(high);
				if (qualifier !== 'range') expect(low).toBe(high);
				expect(low === 0).toBe(shown.value === 0);
			}
		});

		test('every row of the table says where its numbers stand', () => {
			for (const { label, citations } of view.table.rows) {
				expect(label).not.toBe('');
				expect(citations.length).toBeGreaterThan(0);
				for (const { locator } of citations) expect(locator).not.toBe('');
			}
		});

		test('its words are in its language', () => {
			const words = [view.subtitle, ...view.title.filter((part) => typeof part === 'string')].join(
				''
			);
			expect(/[\u3040-\u30ff\u4e00-\u9fff]/.test(words)).toBe(language === 'ja');
		});
	}
);

test('a year without a row is null: victims from Korea are printed for four of seven years', () => {
	const chart = views.find(
		({ chart, language }) => chart.chart === 'victims-by-nationality' && language === 'en'
	);
	const korea = chart?.view.panels.find(({ key }) => key === 'KOR');
	expect(korea?.series[0]?.points.map((point) => point?.shown.text ?? null)).toEqual([
		null,
		null,
		null,
		'3',
		'1',
		'1',
		'5'
	]);
});
