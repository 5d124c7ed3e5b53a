import { numbersIn } from './numbers.ts';
import { holds, type Place } from './place.ts';

/**
 * Every place of a text where a number stands that somebody has to account for, in order: what
 * `numbersIn` reads, stated negations ("no", "none"), "the only" and "a year" included, since a
 * table could hold each of them as 0 or 1; digits of any script; and words that count without
 * being a number. Left out, for they state no number of their own: "both", "several", "few",
 * "annual", "bilateral", Roman numerals of headings, and number words of other languages than
 * English.
 */
export function numberPlaces(text: string): Place[] {
	const read = numbersIn(text);
	const places = new Map(read.map(({ start, end }) => [start, { start, end }]));
	for (const match of text.matchAll(loose)) {
		const place = { start: match.index, end: match.index + match[0].length };
		if (!read.some((number) => holds(number, place))) places.set(place.start, place);
	}
	return [...places.values()].sort((a, b) => a.start - b.start);
}

const loose =
	/\p{N}+|\b(?:once|twice|thrice|half|quarter|double|triple|dual|dozens?|firstly|secondly|thirdly|seventh|eighth|ninth|tenth)\b/giu;
