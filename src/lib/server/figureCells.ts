import { catalog } from './catalog.ts';

/** The row of every figure as its table holds it: its cells by column, save those that are empty. */
export function figureCells(): Map<string, Record<string, string>> {
	const rows = [...catalog().tables.values()]
		.filter(({ resource }) => resource['fr:topic'] !== undefined)
		.flatMap((table) => table.rows);
	return new Map(
		rows.map(({ figure = '', ...cells }) => [
			figure,
			Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''))
		])
	);
}
