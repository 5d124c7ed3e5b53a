import { createHash } from 'node:crypto';
import type { Download } from '../model/download.ts';
import { mediaTypes, type FileFormat } from '../model/fileFormat.ts';
import type { FileTable } from '../model/fileTable.ts';
import type { Language } from '../model/text.ts';
import { tableCsv } from '../exports/tableCsv.ts';
import { tableJson } from '../exports/tableJson.ts';
import { tableXlsx } from '../exports/tableXlsx.ts';
import { catalog } from './catalog.ts';
import { chartCalled } from './charts.ts';
import { fileOfChart } from './fileOfChart.ts';
import { fileOfTable } from './fileOfTable.ts';
import { publishedTable } from './publishedTable.ts';
import { tableParquet } from './tableParquet.ts';

/** A file to be had, with its bytes. */
export interface DownloadFile extends Download {
	bytes: Uint8Array;
	mediaType: string;
}

const made = new Map<string, Promise<DownloadFile>>();

/** A table in a format; its CSV is `data/<table>.csv`, byte for byte. */
export function tableDownload(table: string, format: FileFormat): Promise<DownloadFile> {
	const published = publishedTable(table);
	return once(`data/${table}.${format}`, mediaTypes[format], () =>
		format === 'csv' ? published.csv : bytesOf(fileOfTable(published), format)
	);
}

/** A chart in a format, in a language. The Japanese CSV is the one that Excel in Japan opens. */
export async function chartDownload(
	chart: string,
	format: FileFormat,
	language: Language
): Promise<DownloadFile> {
	const found = await chartCalled(chart);
	const japanese = language === 'ja';
	return once(`${japanese ? 'ja/' : ''}charts/${chart}.${format}`, mediaTypes[format], () => {
		const table = fileOfChart(found, language);
		return format === 'csv' ? Buffer.from(tableCsv(table, japanese)) : bytesOf(table, format);
	});
}

/** Makes a file the first time that it is asked for: its page and its own address get the same bytes. */
function once(
	path: string,
	mediaType: string,
	make: () => Uint8Array | Promise<Uint8Array>
): Promise<DownloadFile> {
	const known = made.get(path);
	if (known !== undefined) return known;
	const file = Promise.resolve(make()).then((bytes) => ({
		path,
		mediaType,
		bytes,
		size: bytes.byteLength,
		sha256: createHash('sha256').update(bytes).digest('hex')
	}));
	made.set(path, file);
	return file;
}

async function bytesOf(table: FileTable, format: Exclude<FileFormat, 'csv'>): Promise<Uint8Array> {
	switch (format) {
		case 'json':
			return Buffer.from(tableJson(table));
		case 'xlsx':
			return tableXlsx(table, catalog().edition);
		case 'parquet':
			return tableParquet(table);
	}
}
