import { csvFormatRows } from 'd3-dsv';
import type { Source } from '../model/source.ts';
import { issuedDate } from '../model/issuedDate.ts';

/** `sources.csv`: one row a document, so that a plain table of figures can be joined to its sources. */
export function sourcesCsv(sources: Iterable<Source>): string {
	const rows = [...sources].map((source) => [
		source.id,
		source.title,
		source.author.map(({ literal }) => literal).join('; '),
		source.publisher,
		issuedDate(source),
		source.number ?? '',
		source.URL ?? ''
	]);
	const header = ['source', 'title', 'author', 'publisher', 'issued', 'number', 'url'];
	return `${csvFormatRows([header, ...rows])}\n`;
}
