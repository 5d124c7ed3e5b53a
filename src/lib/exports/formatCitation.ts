import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Author, Citation, CitationFormat } from '../model/citation.ts';

// Labels made of author and year would be the same for every figure of a document.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A record as CSL-JSON, BibTeX or RIS, whole with its last newline. */
export function formatCitation(record: Citation, format: CitationFormat): string {
	switch (format) {
		case 'json':
			return `${JSON.stringify([record], null, '\t')}\n`;
		case 'bib':
			return bibtex(record);
		case 'ris':
			return ris(record);
	}
}

/** The library writes the day into the month, `{jun 4}`, which no style can read. */
function bibtex(record: Citation): string {
	const [, month, day] = record.issued['date-parts'][0];
	const date = [
		...(month === undefined ? [] : [`\n\tmonth = ${months[month - 1]},`]),
		...(day === undefined ? [] : [`\n\tday = {${day}},`])
	];
	const text: string = new Cite(record).format('bibtex');
	return `${text.replace(/\n\tmonth = \{[^}]*\},/, date.join('')).trim()}\n`;
}

/**
 * The library breaks values after 70 characters, in the middle of words and addresses, cuts ids
 * after 20, and writes months and days without their noughts.
 */
function ris(record: Citation): string {
	const [year, month, day] = record.issued['date-parts'][0].map((part) =>
		String(part).padStart(2, '0')
	);
	const text: string = new Cite({ ...record, author: record.author.map(withoutComma) }).format(
		'ris'
	);
	return `${text
		.replace(/\n(?![A-Z][A-Z0-9] {2}- |$)/g, '')
		.replace(/^ID {2}- .*$/m, `ID  - ${record.id}`)
		.replace(/^DA {2}- .*$/m, `DA  - ${year}/${month ?? ''}/${day ?? ''}/`)}\n`;
}

/** In RIS a comma ends the family name, so that the name of an institution goes without. */
const withoutComma = (author: Author): Author =>
	'literal' in author ? { literal: author.literal.replaceAll(',', '') } : author;
