import type { Figure } from '../model/figure.ts';
import type { FigureFacets } from '../model/filter.ts';
import { catalog } from './catalog.ts';

/** What the dashboard's filters look at, for every figure of the tables. */
export const facets = (): FigureFacets[] => [...catalog().figures.values()].map(facetsOf);

function facetsOf({ figure, table, period, dimensions, countedBy }: Figure): FigureFacets {
	const nationality = dimensions['nationality'] ?? null;
	return { figure, topic: topicOf(table), ...yearsOf(period), nationality, countedBy };
}

/** The topic of a table of figures. */
export function topicOf(table: string): string {
	const topic = catalog().tables.get(table)?.resource['fr:topic'];
	if (topic === undefined) throw new Error(`data/datapackage.json: "${table}" has no fr:topic`);
	return topic;
}

function yearsOf(period: Figure['period']): { from: number | null; to: number | null } {
	const year = (date: string) => Number(date.slice(0, 4));
	switch (period.kind) {
		case 'calendar-year':
			return { from: year(period.year), to: year(period.year) };
		case 'as-of':
			return { from: year(period.date), to: year(period.date) };
		case 'fiscal-year':
		case 'interval':
			return { from: year(period.start), to: year(period.end) };
		case 'undated':
			return { from: null, to: null };
	}
}
