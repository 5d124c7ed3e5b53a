import { packageFormats } from '../model/fileFormat.ts';
import { listed } from './listed.ts';
import { packageDownload } from './packageDownload.ts';

/** The files that hold all tables, one for each format. */
export const wholeDownloads = async () =>
	listed(await Promise.all(packageFormats.map(packageDownload)));
