import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/**
 * A table of ours as BibTeX.
 * @param date the day of its edition, `YYYY-MM-DD`
 */
export const datasetBibtex = (dataset: {
	id: string;
	title: string;
	author: string;
	version: string;
	date: string;
	url: string;
}): string =>
	new Cite({
		id: dataset.id,
		type: 'dataset',
		title: dataset.title,
		author: [{ literal: dataset.author }],
		version: dataset.version,
		issued: { 'date-parts': [dataset.date.split('-').map(Number)] },
		URL: dataset.url
	}).format('bibtex');
