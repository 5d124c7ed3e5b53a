declare module '@citation-js/core' {
	/** Reads a text in any format whose plug-in is loaded, as CSL-JSON; the package comes without types. */
	export const plugins: {
		input: { chain(text: string, options: { generateGraph: boolean }): unknown };
	};
}
