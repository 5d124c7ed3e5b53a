import { error } from '@sveltejs/kit';
import { prettyJson } from '$lib/exports/prettyJson.ts';
import { catalog } from '$lib/server/catalog.ts';
import { croissantOf } from '$lib/server/croissantOf.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	[...catalog().tables.keys()].map((table) => ({ table }));

/** A table in Croissant. */
export const GET: RequestHandler = async ({ params }) => {
	const table = catalog().tables.get(params.table);
	if (table === undefined) error(404);
	return new Response(prettyJson(await croissantOf(table)), {
		headers: { 'content-type': 'application/ld+json' }
	});
};
