import { operations, type Operation } from './derive.ts';

/** A run of a text: words, a printed figure, or a number computed from printed figures. */
export type Run =
	| { kind: 'words'; words: string }
	| { kind: 'figure'; figure: string }
	| { kind: 'derived'; operation: Operation; figures: string[] };

/**
 * Reads a text in which numbers stand as `{figure}` or `{share one two}`, so that no number is
 * copied by hand.
 * @throws Error where braces hold something else
 */
export function prose(text: string): Run[] {
	return text.split(/(\{[^}]*\})/).flatMap((piece): Run[] => {
		if (piece === '') return [];
		if (!piece.startsWith('{')) return [{ kind: 'words', words: piece }];
		const [first = '', ...figures] = piece.slice(1, -1).trim().split(/\s+/);
		const operation = operations.find((known) => known === first);
		if (operation === undefined && figures.length === 0) return [{ kind: 'figure', figure: first }];
		if (operation === undefined || figures.length < 2)
			throw new Error(`"${piece}" is neither {figure} nor {sum|difference|share figure figure …}`);
		return [{ kind: 'derived', operation, figures }];
	});
}
