declare module '@citation-js/core' {
	/** A list of records that formats itself; the packages come without types. */
	export class Cite {
		constructor(record: object);
		format(format: 'bibtex' | 'ris'): string;
	}
	export const plugins: {
		/** The settings of a plug-in that has some. */
		config: { get(plugin: '@bibtex'): { format: object } };
		/** Reads a text in any format whose plug-in is loaded, as CSL-JSON. */
		input: { chain(text: string, options: { generateGraph: boolean }): unknown };
	};
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
