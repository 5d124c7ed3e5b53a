import type { EditionFigures } from '../model/editionFigures.ts';
import type { Edition } from '../model/editions.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { editionChanges } from './editionChanges.ts';
import { fieldTitle } from './fieldTitle.ts';
import { figureLabel } from './figureLabel.ts';

/**
 * An edition with its charts, and with what changed in each from the edition before, and since.
 * @param editions all of them, the oldest first
 * @param figuresOf the figures of an edition
 * @param at which of them is shown
 */
export function editionView(
	editions: Edition[],
	figuresOf: (edition: string) => EditionFigures,
	at: number,
	language: Language
) {
	const edition = editions[at];
	const newest = editions.at(-1);
	if (edition === undefined || newest === undefined) throw new Error(`no edition number ${at}`);
	const previous = editions[at - 1]?.edition ?? null;
	const own = figuresOf(edition.edition);
	const before = previous === null ? own : figuresOf(previous);
	const now = figuresOf(newest.edition);
	const fromBefore = changesOf(before, own);
	const since = changesOf(own, now);
	const shown = Object.entries({ ...before.charts, ...own.charts }).map(([chart, { title }]) => {
		const figures = [before, own, now].flatMap(({ charts }) => charts[chart]?.figures ?? []);
		const ofChart = ({ figure }: { figure: string }) => figures.includes(figure);
		return {
			chart,
			title: title[language],
			published: edition.charts[chart] !== undefined,
			changed: newest.charts[chart] !== edition.charts[chart],
			fromBefore: fromBefore.filter(ofChart),
			since: since.filter(ofChart)
		};
	});
	/** A figure may stand in no chart, or in one that is made only later. */
	const unshown = (changes: typeof since, inCharts: typeof since) =>
		changes.filter((change) => !inCharts.includes(change));
	return {
		date: edition.edition,
		previous,
		newest: newest.edition,
		changes: fromBefore.length,
		charts: shown,
		others: {
			fromBefore: unshown(
				fromBefore,
				shown.flatMap((chart) => chart.fromBefore)
			),
			since: unshown(
				since,
				shown.flatMap((chart) => chart.since)
			)
		}
	};

	function changesOf(earlier: EditionFigures, later: EditionFigures) {
		return editionChanges(earlier, later).map(({ figure, kind, cells }) => ({
			figure,
			kind,
			/** A figure that has been removed since has no page any more. */
			hasPage: catalog().figures.has(figure),
			label: labelOf(figure),
			quote: (later.figures[figure] ?? earlier.figures[figure])?.['quote'] ?? '',
			cells: cells.map(({ column, ...cell }) => ({ title: fieldTitle(column, language), ...cell }))
		}));
	}

	function labelOf(id: string): string {
		const figure = catalog().figures.get(id);
		return figure === undefined ? id : figureLabel(figure, language);
	}
}
