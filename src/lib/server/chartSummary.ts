import { messages } from '../i18n/messages.ts';
import type { ChartKind } from '../model/chart.ts';
import type { Panel, Point } from '../model/chartView.ts';
import type { Shown } from '../model/slip.ts';
import type { Language } from '../model/text.ts';

/** What a reader sees at a glance, in words: kind, axes, highest and lowest mark, gaps. */
export function chartSummary(
	panels: Panel[],
	kind: ChartKind,
	years: number[],
	language: Language
): (string | Shown)[] {
	const say = messages(language).summary;
	const named = panels.flatMap((panel) =>
		panel.series.flatMap((series) =>
			series.points
				.filter((point) => point !== null)
				.map((point) => ({ point, name: nameOf(panel.label, series.label, point) }))
		)
	);
	const all = panels.flatMap(({ series }) => series.flatMap(({ points }) => points));
	const gaps = all.filter((point) => point === null).length;
	if (kind === 'matrix') return [say.kinds[kind], say.empty(gaps, all.length)];
	const sorted = named.toSorted((a, b) => a.point.high - b.point.high);
	const lowest = sorted[0];
	const highest = sorted.at(-1);
	if (lowest === undefined || highest === undefined) return [say.kinds[kind]];
	const [first, last] = [years[0], years.at(-1)];
	return [
		say.kinds[kind],
		first === undefined || last === undefined ? '' : say.years(first, last),
		say.highest(highest.name),
		highest.point.shown,
		say.lowest(lowest.name),
		lowest.point.shown,
		say.end,
		years.length > 0 && gaps > 0 ? say.gaps : ''
	].filter((part) => part !== '');
}

const nameOf = (panel: string, series: string, point: Point): string =>
	[panel, series, point.label].filter((part) => part !== '').join(', ');
