import type { Figure } from '../model/figure.ts';
import { catalog } from './catalog.ts';

/** A figure by its id. Throws where the tables hold none. */
export function figureCalled(id: string): Figure {
	const figure = catalog().figures.get(id);
	if (figure === undefined) throw new Error(`no figure called "${id}" in data/`);
	return figure;
}
