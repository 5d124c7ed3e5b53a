import type { Value } from './row.ts';

/** A value as an engine hands it over, in plain form: big integers as numbers, dates as ISO text. */
export function plainValue(value: unknown): Value {
	if (value === null || value === undefined) return null;
	switch (typeof value) {
		case 'string':
		case 'number':
		case 'boolean':
			return value;
		case 'bigint':
			return Number(value);
		default:
			break;
	}
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (Symbol.iterator in Object(value)) return Array.from(value as Iterable<unknown>, plainValue);
	return String(value);
}
