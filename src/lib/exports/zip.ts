import { zipSync } from 'fflate';

/**
 * Files in one zip, the same bytes for the same files.
 * @param files by their path in the zip, in its order
 * @param date what every file is dated with, `YYYY-MM-DD`
 */
export function zip(files: Record<string, Uint8Array>, date: string): Uint8Array {
	const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
	// Zip files know local time only: a date made of local parts is the same in every time zone.
	return zipSync(files, { level: 9, mtime: new Date(year, month - 1, day) });
}
