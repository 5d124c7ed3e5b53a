import type { Download } from '../model/download.ts';
import type { DownloadFile } from './downloadFile.ts';

/** Files as a page lists them, without their bytes. */
export const listed = (files: DownloadFile[]): Download[] =>
	files.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
