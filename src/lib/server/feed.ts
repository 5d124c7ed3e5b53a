import { languageFolder } from '../model/languageFolder.ts';
import { correctionWords } from '../i18n/correctionWords.ts';
import { messages } from '../i18n/messages.ts';
import type { Correction } from '../model/correction.ts';
import type { Feed, FeedEntry } from '../model/feed.ts';
import type { Language } from '../model/text.ts';
import type { Edition } from '../model/editions.ts';

/** What the site has published: its editions, oldest first, its corrections, and the day of its data. */
export interface Published {
	editions: Edition[];
	corrections: Correction[];
	edition: string;
}

/**
 * The feed of editions and corrections.
 * @param root the address of this site
 */
export function feed(published: Published, language: Language, root: string): Feed {
	const say = messages(language);
	const words = correctionWords(language);
	const start = root + languageFolder(language);
	const home = `${start}corrections/`;
	const entries = [
		...published.editions.map((edition, index, all) =>
			editionEntry(edition, all[index - 1], language, start)
		),
		...published.corrections.map((correction) => correctionEntry(correction, language, home))
	].toSorted((a, b) => b.date.localeCompare(a.date) || a.url.localeCompare(b.url));
	return {
		language,
		title: `${say.site} – ${words.feed}`,
		description: words.feedLead,
		author: `${messages('en').site} contributors`,
		home,
		self: `${start}feed`,
		updated: entries[0]?.date ?? published.edition,
		entries
	};
}

function editionEntry(
	{ edition, charts }: Edition,
	before: Edition | undefined,
	language: Language,
	start: string
): FeedEntry {
	const words = correctionWords(language);
	const names = Object.keys(charts);
	const gone = Object.keys(before?.charts ?? {}).filter((name) => charts[name] === undefined);
	const added = names.filter((name) => before?.charts[name] === undefined);
	const changed = names.filter((name) => {
		const old = before?.charts[name];
		return old !== undefined && old !== charts[name];
	});
	return {
		url: `${start}editions/${edition}/`,
		title: messages(language).edition(edition),
		summary:
			before === undefined
				? words.firstEdition(names.length)
				: words.laterEdition(names.length, added.length, changed.length, gone.length),
		date: edition
	};
}

const correctionEntry = (correction: Correction, language: Language, home: string): FeedEntry => ({
	url: `${home}#${correctionId(correction)}`,
	title: correctionWords(language).of(correction.figure, correction.column),
	summary: `${correctionWords(language).change(correction.was, correction.is)} ${correction.reason[language]}`,
	date: correction.date
});

/** The id of a correction on its page. */
export const correctionId = ({ date, figure, column }: Correction): string =>
	`correction-${date}-${figure}-${column}`;
