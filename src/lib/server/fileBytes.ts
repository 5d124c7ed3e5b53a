import { tableCsv } from '../exports/tableCsv.ts';
import { tableJson } from '../exports/tableJson.ts';
import { tableXlsx } from '../exports/tableXlsx.ts';
import type { FileFormat } from '../model/fileFormat.ts';
import type { FileTable } from '../model/fileTable.ts';
import { catalog } from './catalog.ts';
import { tableParquet } from './tableParquet.ts';

/**
 * A table in a format.
 * @param byteOrderMark whether a CSV begins with one
 */
export async function fileBytes(
	table: FileTable,
	format: FileFormat,
	byteOrderMark = false
): Promise<Uint8Array> {
	switch (format) {
		case 'csv':
			return Buffer.from(tableCsv(table, byteOrderMark));
		case 'json':
			return Buffer.from(tableJson(table));
		case 'xlsx':
			return tableXlsx(table, catalog().edition);
		case 'parquet':
			return tableParquet(table);
	}
}
