import type { Language } from './text.ts';

/** One event of the site: an edition or a correction. */
export interface FeedEntry {
	/** Its permanent address, which is its id as well. */
	url: string;
	title: string;
	summary: string;
	/** The day on which it came, `YYYY-MM-DD`. */
	date: string;
}

/** What happened on the site, the newest first. */
export interface Feed {
	language: Language;
	title: string;
	description: string;
	author: string;
	/** Address of the page that the feed is of. */
	home: string;
	/** Address of the feed without the ending of its format. */
	self: string;
	/** The day of the newest entry, or of the data where there is none, `YYYY-MM-DD`. */
	updated: string;
	entries: FeedEntry[];
}
