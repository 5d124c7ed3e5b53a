import type { Source } from '../model/source.ts';

/** A chart, table or claim of this site that can be cited in a sentence, in the reader's language. */
export interface CitedWork {
	title: string;
	/** What is shown, of whom and when. */
	description: string;
	/** Its page, by the parts of the path. */
	path: [string, string];
	/** What it rests on. */
	documents: Source[];
}

/** A chart or table of this site as a work that has a record for reference managers. */
export interface OwnWork extends CitedWork {
	type: 'figure' | 'dataset';
}
