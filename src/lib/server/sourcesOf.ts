import type { Source } from '../model/source.ts';
import { catalog } from './catalog.ts';

/** The documents that rows name, or that the figures they name rest on. */
export function sourcesOf(rows: Record<string, string>[]): Source[] {
	const { figures, sources } = catalog();
	const named = new Set(
		rows.map((row) => row['source'] ?? figures.get(row['figure'] ?? '')?.source.id)
	);
	return [...sources.values()].filter(({ id }) => named.has(id));
}
