import Drawing from '../charts/Drawing.svelte';
import { widths } from '../charts/widths.ts';
import ChartTable from '../components/ChartTable.svelte';
import type { ChartView } from '../model/chartView.ts';
import type { ChartCard } from '../model/chartCard.ts';
import { StaticHtml } from '../model/staticHtml.ts';
import type { Language } from '../model/text.ts';
import type { Chart } from './charts.ts';
import { chartView } from './chartView.ts';
import type { Citations } from './Citations.ts';
import { markup } from './markup.ts';

/**
 * A chart drawn for a page.
 * @param widest the widest drawing that the place has room for, in pixels
 */
export function chartCard(
	chart: Chart,
	language: Language,
	citations: Citations,
	widest = 960
): ChartCard {
	return cardOf(chartView(chart, language, citations), language, widest);
}

/**
 * A chart that is ready to be drawn, drawn at every width up to the widest, in pixels. Its first mark
 * is called `<chart>-mark`, for pages that wait for it.
 */
export function cardOf(view: ChartView, language: Language, widest = 960): ChartCard {
	const { chart, title, subtitle, summary, notes, countedBy } = view;
	return {
		chart,
		title,
		subtitle,
		summary,
		notes,
		countedBy,
		sheets: new StaticHtml(
			widths
				.filter((width) => width <= widest)
				.map((width) => markup(Drawing, { view, width }))
				.join('')
				.replace('<g class="mark"', `<g id="${chart}-mark" class="mark"`)
		),
		table: new StaticHtml(markup(ChartTable, { view, language }))
	};
}
