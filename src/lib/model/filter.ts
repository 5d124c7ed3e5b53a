/** What a reader narrows the figures down to; an empty text or null does not narrow. */
export interface Filter {
	topic: string;
	from: number | null;
	to: number | null;
	nationality: string;
	countedBy: string;
}

export const noFilter: Filter = { topic: '', from: null, to: null, nationality: '', countedBy: '' };

/** The facts of a figure that filters look at. */
export interface FigureFacets {
	figure: string;
	topic: string;
	/** First and last year of its period; null where undated. */
	from: number | null;
	to: number | null;
	nationality: string | null;
	countedBy: string | null;
}
