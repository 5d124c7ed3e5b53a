import { packageFormats, type PackageFormat } from '../lib/model/fileFormat.ts';

/** The formats in which the whole can be had. */
export const match = (value: string): value is PackageFormat =>
	packageFormats.some((format) => format === value);
