import { textWidth } from './textWidth.ts';

/** Breaks a text into lines of at most `width` pixels, between words, or characters in Japanese. */
export function wrap(text: string, width: number, size = 13): string[] {
	const pieces = /[\u2e80-\uffef]/.test(text) ? [...text] : text.split(/(?<= )/);
	const lines: string[] = [];
	for (const piece of pieces) {
		const last = lines.at(-1);
		if (last === undefined || textWidth(last + piece.trimEnd(), size) > width) lines.push(piece);
		else lines[lines.length - 1] = last + piece;
	}
	return lines.map((line) => line.trim());
}
