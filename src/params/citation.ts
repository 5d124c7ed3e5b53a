import { citationFormats, type CitationFormat } from '$lib/model/citation.ts';

/** The formats in which a citation can be had. */
export const match = (value: string): value is CitationFormat =>
	citationFormats.some((format) => format === value);
