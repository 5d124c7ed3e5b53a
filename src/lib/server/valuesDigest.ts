import { createHash } from 'node:crypto';
import type { Chart } from './charts.ts';

/** A digest of the values that a chart shows, and of the figures that they rest on. */
export function valuesDigest({ rows }: Chart): string {
	const values = rows.map(({ figures, derived, facet, series, x, amount, status, unit }) => [
		figures,
		derived,
		facet,
		series,
		x,
		amount,
		status,
		unit
	]);
	return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16);
}
