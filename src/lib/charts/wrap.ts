import { textSize } from './textSize.ts';
import { textWidth } from './textWidth.ts';

/**
 * Breaks a text into lines of at most `width` pixels: between words, or between Japanese characters,
 * of which some may not begin a line, and none is parted from the number that it counts.
 */
export function wrap(text: string, width: number, size = textSize): string[] {
	const pieces = text.match(piece) ?? [];
	const lines: string[] = [];
	for (const piece of pieces) {
		const last = lines.at(-1);
		if (last === undefined || textWidth(last + piece.trimEnd(), size) > width) lines.push(piece);
		else lines[lines.length - 1] = last + piece;
	}
	return lines.map((line) => line.trim());
}

const piece =
	/[^\u2e80-\uffef\s]+(?:[年月日人件か％][、。」』）]*|\s+)?|[\u2e80-\uffef][、。，）」』〉》・ー〜ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*\s*|\s+/g;
