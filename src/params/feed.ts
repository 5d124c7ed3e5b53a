/** The formats of the feed: Atom and JSON Feed. */
export const match = (value: string): value is 'atom' | 'json' =>
	value === 'atom' || value === 'json';
