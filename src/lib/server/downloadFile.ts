import { createHash } from 'node:crypto';
import type { Download } from '../model/download.ts';

/** A file to be had, with its bytes. */
export interface DownloadFile extends Download {
	bytes: Uint8Array;
	mediaType: string;
}

const made = new Map<string, Promise<DownloadFile>>();

/** Makes a file the first time that it is asked for: its page and its own address get the same bytes. */
export function downloadFile(
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
