import { formatDate } from '../i18n/formatDate.ts';
import { issuedDate } from '../model/issuedDate.ts';
import type { Source } from '../model/source.ts';
import type { Language } from '../model/text.ts';

/** A document in one line: authors, title, publisher, symbol, date. */
export function citationSentence(source: Source, language: Language): string {
	const authors = source.author.map(({ literal }) => literal).join('; ');
	const publisher = authors.includes(source.publisher) ? [] : [source.publisher];
	const number = source.number === undefined ? [] : [source.number];
	const date = formatDate(issuedDate(source), language);
	return language === 'ja'
		? [`${authors}『${source.title}』`, ...publisher, ...number, date].join('、')
		: `${[authors, `“${source.title}”`, ...publisher, ...number, date].join(', ')}.`;
}
