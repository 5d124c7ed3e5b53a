/** The formats in which a citation can be had. */
export const match = (value: string): value is 'json' | 'bib' | 'ris' =>
	['json', 'bib', 'ris'].includes(value);
