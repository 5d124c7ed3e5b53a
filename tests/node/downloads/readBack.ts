import { utils, read } from '@e965/xlsx';
import { csvParse } from 'd3-dsv';
import { parquetReadObjects } from 'hyparquet';
import type { FileFormat } from '$lib/model/fileFormat.ts';
import type { DownloadFile } from '$lib/server/downloadFile.ts';

export type FileRecord = Record<string, unknown>;

/**
 * The records of a file as a reader of its format gives them, none of them the library that wrote it.
 * CSV knows no numbers: its cells are compared as texts.
 */
export async function readBack({ bytes }: DownloadFile, format: FileFormat): Promise<FileRecord[]> {
	switch (format) {
		case 'csv':
			return [...csvParse(new TextDecoder().decode(bytes))];
		case 'json':
			return JSON.parse(new TextDecoder().decode(bytes)).records;
		case 'xlsx':
			return utils.sheet_to_json(sheetsOf(bytes)['Data'] ?? {}, { defval: null, raw: true });
		case 'parquet':
			return parquetReadObjects({ file: new Uint8Array(bytes).buffer });
	}
}

/** The sheets of a workbook. */
export const sheetsOf = (bytes: Uint8Array) => read(bytes, { cellFormula: true }).Sheets;
