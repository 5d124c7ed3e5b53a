import type { ChartView } from './chartView.ts';
import type { StaticHtml } from './staticHtml.ts';

/** What a page needs of a chart: its words as data, its picture and table as markup. */
export interface ChartCard extends Pick<
	ChartView,
	'chart' | 'title' | 'subtitle' | 'summary' | 'notes' | 'countedBy'
> {
	sheets: StaticHtml;
	table: StaticHtml;
}
