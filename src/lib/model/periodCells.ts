import type { Period } from './period.ts';

/** A period as the three columns of a table hold it; the opposite of `period`. */
export function periodCells(period: Period): {
	period_start: string | null;
	period_end: string | null;
	period_kind: Period['kind'];
} {
	const [period_start, period_end] = ends(period);
	return { period_start, period_end, period_kind: period.kind };
}

function ends(period: Period): [string | null, string | null] {
	switch (period.kind) {
		case 'calendar-year':
			return [period.year, period.year];
		case 'as-of':
			return [period.date, period.date];
		case 'fiscal-year':
		case 'interval':
			return [period.start, period.end];
		case 'undated':
			return [null, null];
	}
}
