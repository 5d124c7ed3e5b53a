import { issuedDate } from '../model/issuedDate.ts';
import type { FileSource } from '../model/fileTable.ts';
import type { Source } from '../model/source.ts';
import type { Language } from '../model/text.ts';
import { citationSentence } from './citationSentence.ts';

/** A document as files name it. */
export const fileSource = (source: Source, language: Language): FileSource => ({
	source: source.id,
	citation: citationSentence(source, language),
	title: source.title,
	author: source.author.map(({ literal }) => literal).join('; '),
	publisher: source.publisher,
	issued: issuedDate(source),
	number: source.number ?? null,
	url: source.URL ?? null,
	rights: source.custom.rights,
	sha256: source.custom.sha256
});
