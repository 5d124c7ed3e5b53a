import { createHash } from 'node:crypto';

/**
 * The seal of a row of figures: a short hash over its cells and the sha256 of the text that it was
 * verified against. Notes are ours and not in the texts, so that they change without a new seal.
 */
export function seal(textSha256: string, cells: Record<string, string>): string {
	const sealed = Object.entries(cells).filter(([column]) => !column.startsWith('note_'));
	return createHash('sha256')
		.update(JSON.stringify([textSha256, sealed]))
		.digest('hex')
		.slice(0, 16);
}
