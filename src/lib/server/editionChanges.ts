import type { EditionFigures } from '../model/editionFigures.ts';

/** A figure that an edition holds otherwise than an earlier one. */
export interface FigureChange {
	figure: string;
	kind: 'added' | 'changed' | 'removed';
	/** The cells that differ, where the figure is changed. */
	cells: { column: string; was: string; is: string }[];
}

/** What changed from one edition to a later one, figure by figure, in the order of the later one. */
export function editionChanges(before: EditionFigures, after: EditionFigures): FigureChange[] {
	const later = Object.entries(after.figures).flatMap(([figure, now]): FigureChange[] => {
		const then = before.figures[figure];
		if (then === undefined) return [{ figure, kind: 'added', cells: [] }];
		const cells = Object.keys({ ...then, ...now })
			.map((column) => ({ column, was: then[column] ?? '', is: now[column] ?? '' }))
			.filter(({ was, is }) => was !== is);
		return cells.length === 0 ? [] : [{ figure, kind: 'changed', cells }];
	});
	const removed = Object.keys(before.figures)
		.filter((figure) => after.figures[figure] === undefined)
		.map((figure): FigureChange => ({ figure, kind: 'removed', cells: [] }));
	return [...later, ...removed];
}
