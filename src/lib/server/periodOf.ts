import type { Period } from '../model/period.ts';
import { figureCalled } from './figureCalled.ts';

/** The period of a number: its figure's, or from the first to the last year of those that it is made of. */
export function periodOf(ids: string[]): Period {
	const periods = ids.map((id) => figureCalled(id).period);
	const years = periods.flatMap((period) => (period.kind === 'calendar-year' ? [period.year] : []));
	const [first] = periods;
	if (first === undefined) throw new Error('a row rests on no figure');
	if (years.length < 2 || years.length < periods.length) return first;
	const sorted = years.toSorted();
	return { kind: 'interval', start: sorted[0] ?? '', end: sorted.at(-1) ?? '' };
}
