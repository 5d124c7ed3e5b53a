import type { Text } from './text.ts';

/** A cell of a published table that was corrected: one row of `data/corrections.csv`. */
export interface Correction {
	/** Day of the correction, and the edition that first holds it, `YYYY-MM-DD`. */
	date: string;
	edition: string;
	figure: string;
	/** The corrected column; `figure` where the row was withdrawn. */
	column: string;
	was: string;
	is: string;
	reason: Text;
}
