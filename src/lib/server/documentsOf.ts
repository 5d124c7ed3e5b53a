import type { Figure } from '../model/figure.ts';
import type { Source } from '../model/source.ts';

/** The documents that some figures stand in, each once, in the order in which they come. */
export const documentsOf = (figures: Iterable<Figure>): Source[] => [
	...new Set([...figures].map(({ source }) => source))
];
