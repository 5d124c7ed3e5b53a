import { fileFormats, type FileFormat } from '../lib/model/fileFormat.ts';

/** The formats in which a table or chart can be had. */
export const match = (value: string): value is FileFormat =>
	fileFormats.some((format) => format === value);
