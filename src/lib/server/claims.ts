import type { Claim } from '../model/claim.ts';
import { catalog } from './catalog.ts';
import { claimOf } from './claimOf.ts';

const queries = import.meta.glob<string>('../../../data/claims/*.sql', {
	eager: true,
	query: '?raw',
	import: 'default'
});

const folder = '../../../data/claims/';

let opened: Promise<ReadonlyMap<string, Claim>> | undefined;

/**
 * Every claim, by its name, in the order of its table, each computed anew.
 * @throws Error that lists every claim whose stated result the arithmetic does not bear out
 */
export function claims(): Promise<ReadonlyMap<string, Claim>> {
	opened ??= open();
	return opened;
}

async function open(): Promise<ReadonlyMap<string, Claim>> {
	const problems: string[] = [];
	const found: [string, Claim][] = [];
	const rows = rowsOf('claims');
	for (const cells of rows) {
		try {
			const claim = cells['claim'] ?? '';
			const stated = rowsOf('comparisons').filter((row) => row['claim'] === claim);
			found.push([claim, await claimOf(cells, stated, queries[`${folder}${claim}.sql`])]);
		} catch (error) {
			const place = `data/claims.csv claim "${cells['claim']}"`;
			problems.push(`${place}: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	const known = new Set(rows.map((cells) => cells['claim']));
	for (const cells of rowsOf('comparisons'))
		if (!known.has(cells['claim']))
			problems.push(`data/comparisons.csv: no claim called "${cells['claim']}"`);
	for (const path of Object.keys(queries))
		if (!known.has(nameOf(path))) problems.push(`${path}: no claim called "${nameOf(path)}"`);
	if (problems.length > 0) throw new Error(`\n${problems.join('\n')}\n`);
	return new Map(found);
}

const rowsOf = (table: string): Record<string, string>[] => catalog().tables.get(table)?.rows ?? [];

const nameOf = (path: string): string => /([^/]+)\.sql$/.exec(path)?.[1] ?? path;
