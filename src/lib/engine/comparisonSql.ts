import { sqlText } from './sqlText.ts';

/**
 * The query that sets measures side by side, one row a figure, with what tells counts of different
 * scope apart: unit, period and who counted.
 */
export function comparisonSql(measures: string[], nationality: string): string {
	const narrowed = nationality === '' ? '' : `\n\tAND nationality = ${sqlText(nationality)}`;
	return `SELECT figure, measure, period_start, period_end, period_kind, qualifier,
	value, low, high, unit, counted_by, source
FROM figures
WHERE measure IN (${measures.map(sqlText).join(', ')})${narrowed}
ORDER BY measure, source, period_start, figure;`;
}
