/** One record of a CSV file, as text, with the line on which it begins. */
export interface SheetRow {
	line: number;
	cells: Record<string, string>;
}

/** A CSV file that has been read but not yet understood. */
export interface Sheet {
	path: string;
	rows: SheetRow[];
}
