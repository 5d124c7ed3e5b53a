declare module '@citation-js/core' {
	/** A list of records that formats itself; the packages come without types. */
	export class Cite {
		constructor(record: object);
		format(format: 'bibtex' | 'ris'): string;
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'subset-font' {
	/** Cuts a font to the characters of a text and the given ranges of its axes. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2' | 'sfnt';
			variationAxes?: Record<string, number | { min: number; max: number }>;
		}
	): Promise<Buffer>;
}
