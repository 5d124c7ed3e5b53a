import { mediaTypes, type FileFormat } from '../model/fileFormat.ts';
import { downloadFile, type DownloadFile } from './downloadFile.ts';
import { fileBytes } from './fileBytes.ts';
import { fileOfTable } from './fileOfTable.ts';
import { publishedTable } from './publishedTable.ts';

/** A table in a format; its CSV is `data/<table>.csv`, byte for byte. */
export function tableDownload(table: string, format: FileFormat): Promise<DownloadFile> {
	const published = publishedTable(table);
	return downloadFile(`data/${table}.${format}`, mediaTypes[format], () =>
		format === 'csv' ? published.csv : fileBytes(fileOfTable(published), format)
	);
}
