import type { Correction } from '../model/correction.ts';
import type { FigureChange } from './editionChanges.ts';

/**
 * The changes of published figures that no correction accounts for, one sentence each.
 * @param changes from the edition before
 * @param corrections those that the edition is the first to hold, the oldest first
 */
export function uncorrected(changes: FigureChange[], corrections: Correction[]): string[] {
	return changes.flatMap(({ figure, kind, cells }) => {
		const of = (column: string) =>
			corrections.filter((one) => one.figure === figure && one.column === column);
		if (kind === 'removed')
			return of('figure').some(({ is }) => is === '')
				? []
				: [`${figure} was published and is gone`];
		return cells
			.filter(({ column, was, is }) => of(column)[0]?.was !== was || of(column).at(-1)?.is !== is)
			.map(({ column, was, is }) => `${figure}, ${column}: "${was}" was published, now "${is}"`);
	});
}
