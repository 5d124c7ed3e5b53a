import type { Figure } from '../model/figure.ts';
import { quantity } from '../model/quantity.ts';
import { catalog } from './catalog.ts';

/** The figures of other documents that count the same thing over the same period. */
export const sameQuantity = (figure: Figure): Figure[] =>
	[...catalog().figures.values()].filter(
		(other) =>
			figure.period.kind !== 'undated' &&
			other.source.id !== figure.source.id &&
			quantity(other) === quantity(figure)
	);
