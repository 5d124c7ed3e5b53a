/** Something wrong in a file: where, and what was expected there. */
export interface Problem {
	path: string;
	/** Line in the file, the header being 1; null where the whole file is meant. */
	line: number | null;
	/** Name of the column or key; null where the whole line is meant. */
	column: string | null;
	message: string;
}
