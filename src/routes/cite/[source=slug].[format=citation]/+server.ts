import { error } from '@sveltejs/kit';
import { citation } from '$lib/exports/citation.ts';
import { catalog } from '$lib/server/catalog.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const types = {
	json: 'application/vnd.citationstyles.csl+json',
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8'
};

export const entries: EntryGenerator = () =>
	[...catalog().sources.keys()].flatMap((source) =>
		(['json', 'bib', 'ris'] as const).map((format) => ({ source, format }))
	);

/** The citation of a document for reference managers. */
export const GET: RequestHandler = ({ params }) => {
	const source = catalog().sources.get(params.source);
	if (source === undefined) error(404);
	return new Response(citation(source, params.format), {
		headers: { 'content-type': types[params.format] }
	});
};
