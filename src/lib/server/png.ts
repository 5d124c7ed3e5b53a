import { Resvg } from '@resvg/resvg-js';
import { resolve } from 'node:path';

/** An SVG drawn in our own fonts, as the bytes of a PNG of its size. */
export const png = (svg: string): Uint8Array =>
	new Resvg(svg, {
		font: {
			fontFiles: ['serif', 'sans', 'japanese'].map((name) => resolve(`src/generated/${name}.ttf`)),
			loadSystemFonts: false,
			defaultFontFamily: 'Source Sans 3 ExtraLight'
		}
	})
		.render()
		.asPng();
