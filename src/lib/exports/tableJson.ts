import type { FileTable } from '../model/fileTable.ts';
import { prettyJson } from './prettyJson.ts';

/** A table as JSON: what it says of itself, its documents, its fields, and one record a row. */
export function tableJson({ about, columns, rows, sources }: FileTable): string {
	const records = rows.map((row) =>
		Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))
	);
	return prettyJson({ ...about, sources, fields: columns, records });
}
