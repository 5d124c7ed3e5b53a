import { en } from '../i18n/en.ts';
import type { Citation } from '../model/citation.ts';
import { catalog } from './catalog.ts';
import { citationSentence } from './citationSentence.ts';
import type { OwnWork } from './ownWork.ts';

/**
 * The record of a chart or table of ours: its edition, its address, and what it rests on.
 * @param work in English, the language of the documents
 * @param root the address of this site, or the way to it where the record stands in one of its pages
 */
export function ownRecord(work: OwnWork, root: string): Citation {
	const { edition } = catalog();
	const documents = work.documents.map((source) => citationSentence(source, 'en'));
	return {
		// Unlike the ids of figures, those of charts and tables are unique among their own kind only.
		id: ['figures-on-record', ...work.path].join('-'),
		type: work.type,
		title: work.title,
		author: [{ literal: `${en.site} contributors` }],
		publisher: en.site,
		issued: { 'date-parts': [edition.split('-').map(Number)] },
		version: edition,
		language: 'en',
		URL: `${root}${work.path.join('/')}/`,
		note: [
			`${en.edition(edition)}.`,
			`${work.description.replace(/\.$/, '')}.`,
			...(documents.length === 0 ? [] : [`Based on: ${documents.join(' ')}`])
		].join(' ')
	};
}
