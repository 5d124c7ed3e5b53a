import { from } from 'arquero';
import type { FigureFacets, Filter } from '../model/filter.ts';

/**
 * Ids of the figures that a filter lets through. A period passes where it overlaps the years asked
 * for; an undated figure passes only where no year is asked for.
 */
export function matching(rows: FigureFacets[], filter: Filter): string[] {
	const table = from(rows);
	const kept: number[] = [];
	// Arquero's own `filter` compiles code at run time, which the site's content policy forbids.
	table.scan((index) => {
		const row = rows[index ?? 0];
		if (row !== undefined && passes(row, filter)) kept.push(index ?? 0);
	});
	return table.reify(kept).array('figure') as string[];
}

const passes = (row: FigureFacets, filter: Filter): boolean =>
	(filter.topic === '' || row.topic === filter.topic) &&
	(filter.from === null || (row.to !== null && row.to >= filter.from)) &&
	(filter.to === null || (row.from !== null && row.from <= filter.to)) &&
	(filter.nationality === '' || row.nationality === filter.nationality) &&
	(filter.countedBy === '' || row.countedBy === filter.countedBy);
