import { createHash } from 'node:crypto';
import { lineOf } from '../model/lineOf.ts';
import { placesOf } from '../model/placesOf.ts';
import { plainQuote } from '../model/plainQuote.ts';
import { accountFor } from './accountFor.ts';
import type { Project } from './checkProject.ts';
import type { Problem } from './problem.ts';
import type { FigureRow } from './readFigures.ts';

/** What holding one document against its text has found. */
export interface Verification {
	source: string;
	/** Whether a text with the recorded sha256 is at hand; where not, nothing is found. */
	atHand: boolean;
	/** How many quotes stand in the text. */
	found: number;
	missing: FigureRow[];
	/** How many numbers of the text a quote shows, and how many are listed as no figures. */
	quoted: number;
	notFigures: number;
	unexplained: Unexplained[];
	/** What is wrong with the list of numbers that are no figures. */
	problems: Problem[];
}

/** A number of a text that no row of ours accounts for. */
export interface Unexplained {
	number: string;
	/** The number with some words around it. */
	words: string;
	/** Line of the text, from 1. */
	line: number;
}

/**
 * Holds every quote against the text of its document, and every number of the text against the
 * quotes and the list of those that are no figures.
 * @param texts the texts at hand, as bytes; each is known by its sha256, not by its name
 */
export function verifyTexts(
	{ sources, figures, notFigures }: Pick<Project, 'sources' | 'figures' | 'notFigures'>,
	texts: Uint8Array[]
): Verification[] {
	const bySum = new Map(texts.map((bytes) => [sha256(bytes), bytes]));
	return [...sources.values()].map(({ id, custom }) => {
		const rows = figures.filter((figure) => figure.source.id === id);
		const bytes = bySum.get(custom.sha256);
		if (bytes === undefined) return withoutText(id, rows);
		const printed = new TextDecoder().decode(bytes);
		const text = plainQuote(printed);
		const missing = rows.filter(({ quote }) => placesOf(quote, text).length === 0);
		const account = accountFor(
			text,
			rows.map(({ quote }) => quote),
			notFigures.filter(({ source }) => source === id)
		);
		const unexplained = account.unexplained.map(({ start, end }) => ({
			number: text.slice(start, end),
			words: text.slice(Math.max(0, start - around), end + around).trim(),
			line: lineOf(printed, text, start)
		}));
		const found = rows.length - missing.length;
		return { ...account, source: id, atHand: true, found, missing, unexplained };
	});
}

/** Characters that are shown on each side of a number. */
const around = 40;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const withoutText = (source: string, missing: FigureRow[]): Verification => ({
	source,
	atHand: false,
	found: 0,
	missing,
	quoted: 0,
	notFigures: 0,
	unexplained: [],
	problems: []
});
