import { Resvg } from '@resvg/resvg-js';
import { existsSync } from 'node:fs';

const fontFiles = ['serif', 'sans', 'sans-bold', 'japanese'].map(
	(name) => `src/generated/${name}.ttf`
);

/**
 * An SVG drawn in our own fonts, as the bytes of a PNG.
 * @param scale pixels of the PNG to one of the drawing
 * @throws Error where a font is missing: words would be left out without a word
 */
export function png(svg: string, scale = 1): Uint8Array {
	const missing = fontFiles.find((path) => !existsSync(path));
	if (missing !== undefined)
		throw new Error(`${missing}: this file is missing; run "npm run prepare:files"`);
	const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3 ExtraLight' };
	return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
}
