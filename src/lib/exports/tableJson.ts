import type { FileTable } from '../model/fileTable.ts';

/** A table as JSON: what it says of itself, its documents, its fields, and one record a row. */
export function tableJson({ about, columns, rows, sources }: FileTable): string {
	const records = rows.map((row) =>
		Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))
	);
	return `${JSON.stringify({ ...about, sources, fields: columns, records }, null, '\t')}\n`;
}
