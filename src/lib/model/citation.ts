import type { Source } from './source.ts';

/** A person; or an institution, whose name is one text. */
export type Author = { family: string; given: string } | { literal: string };

/** What a bibliography says of a work: one record of CSL-JSON. */
export interface Citation extends Pick<
	Source,
	'title' | 'publisher' | 'issued' | 'language' | 'number' | 'URL'
> {
	/** The key that other programs know it by. */
	id: string;
	type: Source['type'] | 'figure';
	'title-short'?: string;
	author: Author[];
	/** The edition of a work that changes. */
	version?: string;
	/** The place in the work. */
	locator?: string;
	/** For the reader of a bibliography. */
	note?: string;
	/** For the one who keeps it. */
	annote?: string;
}

/** The formats in which a citation can be had: CSL-JSON, BibTeX, RIS. */
export const citationFormats = ['json', 'bib', 'ris'] as const;

export type CitationFormat = (typeof citationFormats)[number];

/** What has a citation of its own beside the documents. */
export const citedKinds = ['figures', 'charts', 'tables'] as const;

export type CitedKind = (typeof citedKinds)[number];
