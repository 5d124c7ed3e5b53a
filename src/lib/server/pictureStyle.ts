import { textSize } from '../charts/textSize.ts';
import marks from '../../styles/marks.css?raw';
import tokens from '../../styles/tokens.css?raw';

export type Theme = 'light' | 'dark';

/** The colours of a theme, by the names that they have in the style of the pages. */
export function coloursOf(theme: Theme): Map<string, string> {
	const pairs = tokens.matchAll(/--(\w+): light-dark\((#\w+), (#\w+)\)/g);
	return new Map(
		[...pairs].map(([, name = '', light = '', dark = '']) => [
			name,
			theme === 'light' ? light : dark
		])
	);
}

/**
 * The style of marks for a picture, which knows neither variables nor pointers.
 * @param hatch id of the pattern for preliminary counts
 */
export function pictureStyle(theme: Theme, hatch: string, font: string): string {
	const colours = coloursOf(theme);
	const rules = marks
		.slice(0, marks.indexOf('@media'))
		.split(/(?<=\})\n/)
		.filter((rule) => !/:hover|\.current|\.mark /.test(rule));
	return [
		`.sheet { font-family: ${font}; font-size: ${textSize}px; fill: var(--ink); }`,
		...rules.map((rule) => rule.trim())
	]
		.join('\n')
		.replaceAll('var(--hatch)', `url(#${hatch})`)
		.replaceAll(/var\(--(\w+)\)/g, (_, name: string) => colourCalled(colours, name));
}

/** @throws Error where the style has no colour of that name, which would be drawn black */
export function colourCalled(colours: Map<string, string>, name: string): string {
	const colour = colours.get(name);
	if (colour === undefined) throw new Error(`src/styles/tokens.css: no colour called "--${name}"`);
	return colour;
}
