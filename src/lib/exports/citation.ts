import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Source } from '../model/source.ts';

/** A document as CSL-JSON, BibTeX or RIS. */
export function citation(source: Source, format: 'json' | 'bib' | 'ris'): string {
	// Our own keys are for this site; reference managers get the bibliographic record.
	const { custom, ...record } = source;
	switch (format) {
		case 'json':
			return `${JSON.stringify([{ ...record, note: custom.dateBasis }], null, '\t')}\n`;
		case 'bib':
			return new Cite(record).format('bibtex');
		case 'ris':
			// The library breaks values after 70 characters, in the middle of words and addresses.
			return new Cite(record).format('ris').replace(/\n(?![A-Z][A-Z0-9] {2}- |$)/g, '');
	}
}
