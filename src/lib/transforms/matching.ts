import { escape, from } from 'arquero';
import type { FigureFacets, Filter } from '../model/filter.ts';

/**
 * Ids of the figures that a filter lets through. A period passes where it overlaps the years asked
 * for; an undated figure passes only where no year is asked for.
 */
export function matching(rows: FigureFacets[], filter: Filter): string[] {
	return (
		from(rows)
			// `escape` keeps Arquero from compiling code at run time, which the site's policy forbids.
			.filter(escape((row: FigureFacets) => passes(row, filter)))
			.array('figure') as string[]
	);
}

const passes = (row: FigureFacets, filter: Filter): boolean =>
	(filter.topic === '' || row.topic === filter.topic) &&
	(filter.from === null || (row.to !== null && row.to >= filter.from)) &&
	(filter.to === null || (row.from !== null && row.from <= filter.to)) &&
	(filter.nationality === '' || row.nationality === filter.nationality) &&
	(filter.countedBy === '' || row.countedBy === filter.countedBy);
