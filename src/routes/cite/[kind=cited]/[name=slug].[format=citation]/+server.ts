import { error } from '@sveltejs/kit';
import { formatCitation } from '$lib/exports/formatCitation.ts';
import { citationFormats, citedKinds } from '$lib/model/citation.ts';
import { citationResponse } from '$lib/server/citationResponse.ts';
import { citedWorks } from '$lib/server/citedWorks.ts';
import { siteRoot } from '$lib/server/siteRoot.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const works = await citedWorks();
	return citedKinds.flatMap((kind) =>
		[...works[kind].keys()].flatMap((name) =>
			citationFormats.map((format) => ({ kind, name, format }))
		)
	);
};

/** The citation of a figure, chart or table for reference managers. */
export const GET: RequestHandler = async ({ params, url }) => {
	const record = (await citedWorks())[params.kind].get(params.name);
	if (record === undefined) error(404);
	return citationResponse(formatCitation(record(siteRoot(url)), params.format), params.format);
};
