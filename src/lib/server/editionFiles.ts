import type { Correction } from '../model/correction.ts';
import type { EditionFigures } from '../model/editionFigures.ts';
import { catalog } from './catalog.ts';
import { charts } from './charts.ts';
import { chartTitle } from './chartTitle.ts';
import { corrections } from './corrections.ts';
import { embedDocument } from './embedDocument.ts';
import { figureCells } from './figureCells.ts';
import { printedFigures } from './printedFigures.ts';
import { valuesDigest } from './valuesDigest.ts';

/** What an edition publishes for good. */
export interface EditionFiles {
	/** `YYYY-MM-DD`, as `data/datapackage.json` has it. */
	edition: string;
	/** The text of every file, by its path in the folder of the edition. */
	files: Map<string, string>;
	figures: EditionFigures;
	/** Those that it is the first to hold, the oldest first. */
	corrections: Correction[];
	/** The digest of the values of every chart. */
	digests: Record<string, string>;
}

/** The frozen embeds of every chart in both languages, and the figures as they stand now. */
export async function editionFiles(): Promise<EditionFiles> {
	const { edition } = catalog();
	const all = [...(await charts()).values()].toSorted((a, b) => (a.chart < b.chart ? -1 : 1));
	const root = '../../../';
	const embeds = all.flatMap((chart) => [
		[`embed/${chart.chart}.html`, embedDocument(chart, 'en', root, true)] as const,
		[`embed/${chart.chart}.ja.html`, embedDocument(chart, 'ja', root, true)] as const
	]);
	const snapshot: EditionFigures = {
		figures: Object.fromEntries(figureCells()),
		charts: Object.fromEntries(
			all.map((chart) => [
				chart.chart,
				{
					title: { en: chartTitle(chart.spec, 'en'), ja: chartTitle(chart.spec, 'ja') },
					figures: printedFigures(chart)
				}
			])
		)
	};
	return {
		edition,
		figures: snapshot,
		corrections: corrections()
			.filter((one) => one.edition === edition)
			.toReversed(),
		files: new Map([...embeds, ['figures.json', `${JSON.stringify(snapshot, null, '\t')}\n`]]),
		digests: Object.fromEntries(all.map((chart) => [chart.chart, valuesDigest(chart)]))
	};
}
