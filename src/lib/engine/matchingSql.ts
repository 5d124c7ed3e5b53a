import type { Filter } from '../model/filter.ts';
import { sqlText } from './sqlText.ts';

/**
 * The query that answers a filter in the database, as `transforms/matching` does in the page.
 * @param tables the tables of each topic
 */
export function matchingSql(filter: Filter, tables: Record<string, string[]>): string {
	const ofTopic = tables[filter.topic]?.map(sqlText).join(', ') ?? '';
	const conditions = [
		...(filter.topic === '' ? [] : [ofTopic === '' ? 'false' : `"table" IN (${ofTopic})`]),
		...(filter.from === null ? [] : [`CAST(period_end[:4] AS INTEGER) >= ${filter.from}`]),
		...(filter.to === null ? [] : [`CAST(period_start[:4] AS INTEGER) <= ${filter.to}`]),
		...(filter.nationality === '' ? [] : [`nationality = ${sqlText(filter.nationality)}`]),
		...(filter.countedBy === '' ? [] : [`counted_by = ${sqlText(filter.countedBy)}`])
	];
	const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
	return `SELECT figure FROM figures${where} ORDER BY figure`;
}
