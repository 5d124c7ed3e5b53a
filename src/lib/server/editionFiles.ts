import type { Amount } from '../model/amount.ts';
import { catalog } from './catalog.ts';
import { charts } from './charts.ts';
import { embedDocument } from './embedDocument.ts';
import { valuesDigest } from './valuesDigest.ts';

/** What an edition publishes for good. */
export interface EditionFiles {
	/** `YYYY-MM-DD`, as `data/datapackage.json` has it. */
	edition: string;
	/** The text of every file, by its path in the folder of the edition. */
	files: Map<string, string>;
	/** The digest of the values of every chart. */
	digests: Record<string, string>;
}

/** The frozen embeds of every chart in both languages, and the figures as they stand now. */
export async function editionFiles(): Promise<EditionFiles> {
	const { edition, figures } = catalog();
	const all = [...(await charts()).values()].toSorted((a, b) => (a.chart < b.chart ? -1 : 1));
	const root = '../../../';
	const embeds = all.flatMap((chart) => [
		[`embed/${chart.chart}.html`, embedDocument(chart, 'en', root, true)] as const,
		[`embed/${chart.chart}.ja.html`, embedDocument(chart, 'ja', root, true)] as const
	]);
	const snapshot = {
		figures: Object.fromEntries(
			[...figures.values()].map(({ figure, amount, status, unit }) => [
				figure,
				{ amount: columnsOf(amount), status, unit }
			])
		),
		charts: Object.fromEntries(
			all.map(({ chart, rows }) => [chart, [...new Set(rows.flatMap((row) => row.figures))]])
		)
	};
	return {
		edition,
		files: new Map([...embeds, ['figures.json', `${JSON.stringify(snapshot, null, '\t')}\n`]]),
		digests: Object.fromEntries(all.map((chart) => [chart.chart, valuesDigest(chart)]))
	};
}

/** An amount as the columns of a table hold it. */
const columnsOf = (amount: Amount) => ({ value: null, low: null, high: null, ...amount });
