import type { EditionFigures } from '../model/editionFigures.ts';

/** A figure that an edition shows otherwise than the one before. */
export interface FigureChange {
	figure: string;
	kind: 'added' | 'changed' | 'removed';
}

/** What changed from one edition to the next, figure by figure, in the order of the later one. */
export function editionChanges(before: EditionFigures, after: EditionFigures): FigureChange[] {
	const was = (figure: string) => JSON.stringify(before.figures[figure]);
	const later = Object.entries(after.figures).flatMap(([figure, now]): FigureChange[] => {
		const then = was(figure);
		if (then === undefined) return [{ figure, kind: 'added' }];
		return then === JSON.stringify(now) ? [] : [{ figure, kind: 'changed' }];
	});
	const removed = Object.keys(before.figures)
		.filter((figure) => after.figures[figure] === undefined)
		.map((figure): FigureChange => ({ figure, kind: 'removed' }));
	return [...later, ...removed];
}
