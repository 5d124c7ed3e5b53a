import { fileLink } from '../components/fileLink.ts';
import { rootMark } from '../components/rootMark.ts';
import SlipList from '../components/SlipList.svelte';
import type { Endnote } from '../model/slip.ts';
import { StaticHtml } from '../model/staticHtml.ts';
import type { Language } from '../model/text.ts';
import type { Citations } from './Citations.ts';
import { markup } from './markup.ts';

/** What a page has cited, for its foot: the slips drawn, the documents as data. */
export function cited(
	citations: Citations,
	language: Language
): { slips: StaticHtml; endnotes: Endnote[] } {
	const { slips, endnotes } = citations.cited();
	const drawn = markup(SlipList, { slips, endnotes, language });
	// Where the page will stand is not known yet.
	const slipsHtml = drawn.replaceAll(`href="${fileLink('')}`, `href="${rootMark}`);
	return { slips: new StaticHtml(slipsHtml), endnotes };
}
