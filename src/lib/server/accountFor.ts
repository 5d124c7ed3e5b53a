import { numberPlaces } from '../model/numberPlaces.ts';
import { holds, type Place } from '../model/place.ts';
import { placesOf } from '../model/placesOf.ts';
import type { Problem } from './problem.ts';
import type { NotFigure } from './readNotFigures.ts';

/** What becomes of every number of one text. */
export interface Account {
	/** How many numbers stand inside a quote of a figure. */
	quoted: number;
	/** How many others stand inside the words of a row of `seeds/<source>.not-figures.csv`. */
	notFigures: number;
	/** Where the remaining ones stand. */
	unexplained: Place[];
	/** Rows that do not stand in the text once, or that explain nothing. */
	problems: Problem[];
}

/**
 * Accounts for every number of a text. A quote explains the numbers inside it wherever it stands;
 * a row of numbers that are no figures must stand in one place, and explain something there that
 * neither a quote nor a row above it does.
 * @param text as `plainQuote` makes it
 */
export function accountFor(text: string, quotes: string[], rows: NotFigure[]): Account {
	const quoted = [...new Set(quotes)].flatMap((quote) => placesOf(quote, text));
	const all = numberPlaces(text);
	let left = without(all, quoted);
	const inQuotes = all.length - left.length;
	const problems = rows.flatMap(({ words, path, line }): Problem[] => {
		const [place, ...others] = placesOf(words, text);
		const problem = (message: string) => [{ path, line, column: 'words', message }];
		if (place === undefined) return problem(`“${words}” does not stand in the text`);
		if (others.length > 0)
			return problem(`“${words}” stands in ${others.length + 1} places; take in a word beside it`);
		const before = left.length;
		left = without(left, [place]);
		return left.length < before
			? []
			: problem(`“${words}” explains no number that is not explained already`);
	});
	const notFigures = all.length - inQuotes - left.length;
	return { quoted: inQuotes, notFigures, unexplained: left, problems };
}

const without = (numbers: Place[], places: Place[]): Place[] =>
	numbers.filter((number) => !places.some((place) => holds(place, number)));
