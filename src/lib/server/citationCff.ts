import { stringify } from 'yaml';
import { issuedDate } from '../model/issuedDate.ts';
import type { Source } from '../model/source.ts';
import type { Catalog } from './catalog.ts';

/** `CITATION.cff`: how to cite the data, and every document that they are taken from. */
export function citationCff({ descriptor, edition, sources }: Catalog): string {
	return stringify(
		{
			'cff-version': '1.2.0',
			message: 'If you use these data, cite them and the documents that your figures rest on.',
			type: 'dataset',
			title: descriptor.title,
			abstract: descriptor.description,
			authors: descriptor.contributors.map(({ title }) => ({ name: title })),
			version: descriptor.version,
			'date-released': edition,
			license: descriptor.licenses[0].name,
			keywords: descriptor.keywords,
			references: [...sources.values()].map(reference)
		},
		// Older readers of YAML take an unquoted date for something else than a text.
		{ lineWidth: 0, singleQuote: true, version: '1.1' }
	);
}

const types: Record<Source['type'], string> = {
	report: 'report',
	webpage: 'website',
	dataset: 'data',
	article: 'article'
};

const reference = (source: Source): object => ({
	type: types[source.type],
	title: source.title,
	authors: source.author.map(({ literal }) => ({ name: literal })),
	institution: { name: source.publisher },
	...dateOf(issuedDate(source)),
	...(source.number === undefined ? {} : { number: source.number }),
	...(source.URL === undefined ? {} : { url: source.URL }),
	languages: [source.language]
});

/** A date as the format takes it: whole, or by its parts. */
function dateOf(date: string): object {
	const [year, month, day] = date.split('-').map(Number);
	if (day !== undefined) return { 'date-published': date };
	return { year, ...(month === undefined ? {} : { month }) };
}
