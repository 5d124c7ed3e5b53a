/** A cell of a file: text, a number, or nothing where the document prints nothing. */
export type Cell = string | number | null;

export interface FileColumn {
	name: string;
	type: 'string' | 'number';
	title: string;
	description: string;
}

/** A document that a file rests on. */
export interface FileSource {
	source: string;
	citation: string;
	title: string;
	author: string;
	publisher: string;
	issued: string;
	number: string | null;
	url: string | null;
	rights: string;
	/** SHA-256 of the text that the figures were entered from. */
	sha256: string;
}

/** A table as every file format writes it: its rows, what its columns hold, and its documents. */
export interface FileTable {
	/** What the file says of itself, by name: title, edition, licence, address, notes. */
	about: Record<string, string>;
	columns: FileColumn[];
	rows: Cell[][];
	sources: FileSource[];
}
