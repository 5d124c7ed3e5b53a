import { createHash } from 'node:crypto';
import { plainQuote } from '../model/plainQuote.ts';
import type { Source } from '../model/source.ts';
import type { FigureRow } from './readFigures.ts';

/** What holding the quotes of one document against its text has found. */
export interface Verification {
	source: string;
	/** Null where no text with the recorded sha256 is at hand. */
	text: string | null;
	found: number;
	missing: FigureRow[];
}

/**
 * Holds every quote against the text of its document.
 * @param texts the texts at hand, as bytes; each is known by its sha256, not by its name
 */
export function verifyTexts(
	sources: Iterable<Source>,
	figures: FigureRow[],
	texts: Uint8Array[]
): Verification[] {
	const bySum = new Map(texts.map((bytes) => [sha256(bytes), bytes]));
	return [...sources].map((source) => {
		const bytes = bySum.get(source.custom.sha256);
		const rows = figures.filter((figure) => figure.source.id === source.id);
		if (bytes === undefined) return { source: source.id, text: null, found: 0, missing: rows };
		const text = plainQuote(new TextDecoder().decode(bytes));
		const missing = rows.filter(({ quote }) => !text.includes(quote));
		return { source: source.id, text, found: rows.length - missing.length, missing };
	});
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
