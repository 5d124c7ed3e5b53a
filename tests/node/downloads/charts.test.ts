import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { amountCells } from '$lib/model/amountCells.ts';
import { fileFormats } from '$lib/model/fileFormat.ts';
import { numbersOf } from '$lib/model/numbersOf.ts';
import { amountSchema } from '$lib/model/amount.ts';
import { periodCells } from '$lib/model/periodCells.ts';
import { plainText } from '$lib/model/plainText.ts';
import { languages, type Text } from '$lib/model/text.ts';
import { chartDownload } from '$lib/server/chartDownload.ts';
import { charts } from '$lib/server/charts.ts';
import { chartView } from '$lib/server/chartView.ts';
import { Citations } from '$lib/server/Citations.ts';
import { citationSentence } from '$lib/server/citationSentence.ts';
import { figureCalled } from '$lib/server/figureCalled.ts';
import { siteAddress } from '$lib/server/siteAddress.ts';
import { readBack, sheetsOf } from './readBack.ts';

const all = [...(await charts()).values()].flatMap((chart) =>
	languages.map((language) => [chart.chart, language, chart] as const)
);

describe.each(all)('%s (%s)', (_, language, chart) => {
	const citations = new Citations(language);
	const view = chartView(chart, language, citations);
	const slips = new Map(citations.cited().slips.map((slip) => [slip.slip, slip]));
	const numbers = new Set(['value', 'low', 'high']);
	/** What the page says of each of its numbers, by the figures that the number rests on. */
	const shown = view.panels.flatMap((panel) =>
		panel.series.flatMap((series) =>
			series.points.flatMap((point) => {
				if (point === null) return [];
				const slip = slips.get(point.shown.slip);
				return {
					panel: panel.label || null,
					series: series.label || null,
					label: point.label || null,
					text: point.shown.text,
					figures: point.shown.figures.join(' '),
					plain: point.shown.value,
					...(slip?.kind === 'printed'
						? { arithmetic: null, citation: slip.sentence }
						: { arithmetic: slip?.arithmetic.replace(/[:：]$/, '') ?? '', citation: null })
				};
			})
		)
	);

	test.each(fileFormats)('its %s holds every number and citation of its page', async (format) => {
		const records = await readBack(await chartDownload(chart, format, language), format);
		const plain = records.map((record) =>
			Object.fromEntries(
				Object.entries(record).map(([column, cell]) => [
					column.replace('\ufeff', ''),
					cell === '' ? null : format === 'csv' && numbers.has(column) ? Number(cell) : cell
				])
			)
		);
		const key = (record: object) => JSON.stringify(Object.values(record).slice(0, 3));
		const inFile = plain
			.map(({ panel, series, label, text, figures, arithmetic, citation, ...rest }) => ({
				panel,
				series,
				label,
				text,
				figures,
				plain: numbersOf(v.parse(amountSchema, rest))[0],
				arithmetic,
				citation: arithmetic === null ? citation : null
			}))
			.toSorted((a, b) => key(a).localeCompare(key(b)));
		expect(inFile).toEqual(shown.toSorted((a, b) => key(a).localeCompare(key(b))));
		expect(inFile.length).toBe(chart.rows.length);

		for (const record of plain) {
			const figures = String(record['figures']).split(' ').map(figureCalled);
			const joined = (of: (figure: (typeof figures)[0]) => string) => figures.map(of).join(' | ');
			const noted = (of: (note: Text) => string) =>
				figures.some(({ note }) => note !== null)
					? joined(({ note }) => (note === null ? '' : of(note)))
					: null;
			expect(record).toMatchObject({
				stated_by: [...new Set(figures.map(({ statedBy }) => statedBy))].join(' '),
				note_en: noted(({ en }) => en),
				note_ja: noted(({ ja }) => ja),
				locator: joined(({ locator }) => locator),
				quote: joined(({ quote }) => quote),
				citation_url: joined(({ figure }) => siteAddress(`figures/${figure}/`)),
				source: [...new Set(figures.map(({ source }) => source.id))].join(' ')
			});
			const [only, ...others] = figures;
			if (only !== undefined && others.length === 0 && record['operation'] === null)
				expect(record).toMatchObject({
					...amountCells(only.amount),
					...periodCells(only.period),
					status: only.status,
					unit: only.unit,
					counted_by: only.countedBy
				});
			for (const { source, locator } of figures) {
				expect(record['citation']).toContain(citationSentence(source, language).replace(/\.$/, ''));
				expect(record['citation']).toContain(locator);
			}
		}
	});

	test('its workbook and JSON carry its title, notes, edition and documents', async () => {
		const { Sources, Notes } = sheetsOf((await chartDownload(chart, 'xlsx', language)).bytes);
		const json = JSON.parse(
			Buffer.from((await chartDownload(chart, 'json', language)).bytes).toString()
		);
		const texts = (sheet: object | undefined) =>
			Object.values(sheet ?? {}).map((cell) => Object(cell).v);
		expect(json.title).toBe(plainText(view.title));
		expect(json.notes).toBe(view.notes.map(plainText).join('\n'));
		for (const text of [json.title, json.edition, json.licence, json.url])
			expect(texts(Notes)).toContain(text);
		expect(texts(Notes)).toEqual(expect.arrayContaining(['stated_by', 'note_en', 'note_ja']));
		expect(json.sources.length).toBeGreaterThan(0);
		for (const { citation } of json.sources) expect(texts(Sources)).toContain(citation);
	});
});
