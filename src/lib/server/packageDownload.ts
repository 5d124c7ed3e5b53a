import { mediaTypes, type PackageFormat } from '../model/fileFormat.ts';
import { downloadFile, type DownloadFile } from './downloadFile.ts';
import { fileBytes } from './fileBytes.ts';
import { fileOfAll } from './fileOfAll.ts';
import { packageDuckdb } from './packageDuckdb.ts';
import { packageZip } from './packageZip.ts';

/** Everything in one file: a Data Package, a database, or all figures as one table. */
export const packageDownload = (format: PackageFormat): Promise<DownloadFile> =>
	downloadFile(`data/figures-on-record.${format}`, mediaTypes[format], async () => {
		switch (format) {
			case 'zip':
				return packageZip((await packageDownload('xlsx')).bytes);
			case 'duckdb':
				return packageDuckdb();
			default:
				return fileBytes(fileOfAll(), format);
		}
	});
