import { extent } from 'd3-array';

/** The years that rows of a table span, as `2001/2019`; null where no row is dated. */
export function yearsOf(
	rows: { period_start?: string | null; period_end?: string | null }[]
): [first: string, last: string] | null {
	const [first, last] = extent(
		rows
			.flatMap((row) => [row.period_start ?? '', row.period_end ?? ''])
			.filter((date) => date !== '')
			.map((date) => date.slice(0, 4))
	);
	return first === undefined ? null : [first, last];
}
