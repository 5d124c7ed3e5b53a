import type { Source } from '../model/source.ts';

/** A chart, table or claim of this site as a work that can be cited, in the reader's language. */
export interface OwnWork {
	type: 'figure' | 'dataset' | 'webpage';
	title: string;
	/** What is shown, of whom and when. */
	description: string;
	/** Its page, by the parts of the path. */
	path: [string, string];
	/** What it rests on. */
	documents: Source[];
}
