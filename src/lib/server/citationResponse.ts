import type { CitationFormat } from '../model/citation.ts';

const types = {
	json: 'application/vnd.citationstyles.csl+json',
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8'
};

/** A citation as a file of its type. */
export const citationResponse = (text: string, format: CitationFormat): Response =>
	new Response(text, { headers: { 'content-type': types[format] } });
