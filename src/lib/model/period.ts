const periodKinds = ['calendar-year', 'fiscal-year', 'as-of', 'interval', 'undated'];

/** When a figure holds. Dates are as precise as stated: `2005`, `2018-12`, `2019-10-08`. */
export type Period =
	| { kind: 'calendar-year'; year: string }
	| { kind: 'fiscal-year'; start: string; end: string }
	| { kind: 'as-of'; date: string }
	| { kind: 'interval'; start: string; end: string }
	| { kind: 'undated' };

/**
 * The strict period of a row's three cells.
 * @throws Error that says which cells the kind takes.
 */
export function period(kind: string, start: string, end: string): Period {
	const wrong = [start, end].find((date) => date !== '' && !isDate(date));
	if (wrong !== undefined) throw new Error(`the calendar has no date "${wrong}"`);
	switch (kind) {
		case 'calendar-year':
			if (!/^\d{4}$/.test(start) || start !== end)
				throw new Error('a calendar year takes the same year in period_start and period_end');
			return { kind, year: start };
		case 'fiscal-year':
			if (!/^\d{4}-04$/.test(start) || end !== `${Number(start.slice(0, 4)) + 1}-03`)
				throw new Error(
					'a fiscal year takes April and the March that follows, as 2005-04, 2006-03'
				);
			return { kind, start, end };
		case 'as-of':
			if (start === '' || start !== end)
				throw new Error('"as-of" takes the same date in period_start and period_end');
			return { kind, date: start };
		case 'interval':
			if (start === '' || end === '' || start > end)
				throw new Error('an interval takes two dates, the earlier one first');
			return { kind, start, end };
		case 'undated':
			if (start !== '' || end !== '')
				throw new Error('"undated" leaves period_start and period_end empty');
			return { kind };
		default:
			throw new Error(`"${kind}" is none of ${periodKinds.join(', ')}`);
	}
}

/** Whether a year, month or day is one of the calendar: no month 13, no 31 June. */
function isDate(iso: string): boolean {
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
