import type { Citation } from '../model/citation.ts';
import type { Source } from '../model/source.ts';

/** The record of a document. Our own keys are for this site and stay here. */
export function sourceRecord({ custom, author, ...record }: Source): Citation {
	return {
		...record,
		author: author.map(({ literal, family, given }) =>
			family === undefined || given === undefined ? { literal } : { family, given }
		),
		annote: custom.dateBasis
	};
}
