import type { Figure } from '../model/figure.ts';
import { quantity } from '../model/quantity.ts';
import { catalog } from './catalog.ts';

/** Figures of several documents that count the same thing over the same period, together. */
export function agreements(): Figure[][] {
	const dated = [...catalog().figures.values()].filter(({ period }) => period.kind !== 'undated');
	const groups = new Map<string, Figure[]>();
	for (const figure of dated) {
		const key = quantity(figure);
		groups.set(key, [...(groups.get(key) ?? []), figure]);
	}
	return [...groups.values()].filter(
		(group) => new Set(group.map(({ source }) => source.id)).size > 1
	);
}
