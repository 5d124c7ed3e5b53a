import type { Place } from './place.ts';

/**
 * Every place where words stand in a text. A place that would cut a word or a number does not
 * count: "FY2001 1" does not stand in "FY2001 12", nor "1" in "1,253".
 */
export function placesOf(words: string, text: string): Place[] {
	const places: Place[] = [];
	if (words === '') return places;
	for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
		const end = start + words.length;
		if (!cuts(text, start) && !cuts(text, end)) places.push({ start, end });
	}
	return places;
}

/** Whether a boundary before the character at `at` would go through a word or a number. */
function cuts(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 2), at);
	const after = text.slice(at, at + 2);
	return (
		(/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) ||
		(/\d$/.test(before) && /^[.,]\d/.test(after)) ||
		(/\d[.,]$/.test(before) && /^\d/.test(after))
	);
}
