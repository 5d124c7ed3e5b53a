import { catalog, type PublishedTable } from './catalog.ts';

/** A table by its name. Throws where the descriptor has none. */
export function publishedTable(name: string): PublishedTable {
	const table = catalog().tables.get(name);
	if (table === undefined) throw new Error(`data/datapackage.json: no table called "${name}"`);
	return table;
}
