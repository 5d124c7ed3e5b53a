import { textSize } from './textSize.ts';

/**
 * Width of a text in pixels, estimated without a page: a full em for a Japanese character,
 * about half of one for a Latin one.
 */
export const textWidth = (text: string, size = textSize): number =>
	[...text].reduce(
		(width, character) => width + (/[\u2e80-\uffef]/.test(character) ? 1 : 0.54),
		0
	) * size;
