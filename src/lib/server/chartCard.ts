import type { Component } from 'svelte';
import { render } from 'svelte/server';
import Drawing from '../charts/Drawing.svelte';
import { widths } from '../charts/widths.ts';
import ChartTable from '../components/ChartTable.svelte';
import type { ChartCard } from '../model/chartCard.ts';
import { StaticHtml } from '../model/staticHtml.ts';
import type { Language } from '../model/text.ts';
import type { Chart } from './charts.ts';
import { chartView } from './chartView.ts';
import type { Citations } from './Citations.ts';

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
	const view = chartView(chart, language, citations);
	const { title, subtitle, summary, notes, countedBy } = view;
	return {
		chart: chart.chart,
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
		),
		table: new StaticHtml(markup(ChartTable, { view, language }))
	};
}

/** The markup of a component without the comments that only hydration needs. */
const markup = <P extends Record<string, unknown>>(component: Component<P>, props: P): string =>
	render(component, { props } as never).body.replaceAll(/<!--.*?-->/gs, '');
