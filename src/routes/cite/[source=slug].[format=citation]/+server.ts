import { error } from '@sveltejs/kit';
import { citation } from '$lib/exports/citation.ts';
import { citationFormats } from '$lib/model/citation.ts';
import { catalog } from '$lib/server/catalog.ts';
import { citationResponse } from '$lib/server/citationResponse.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	[...catalog().sources.keys()].flatMap((source) =>
		citationFormats.map((format) => ({ source, format }))
	);

/** The citation of a document for reference managers. */
export const GET: RequestHandler = ({ params }) => {
	const source = catalog().sources.get(params.source);
	if (source === undefined) error(404);
	return citationResponse(citation(source, params.format), params.format);
};
