import { error } from '@sveltejs/kit';
import { prettyJson } from '$lib/exports/prettyJson.ts';
import { catalog } from '$lib/server/catalog.ts';
import { csvwOf } from '$lib/server/csvwOf.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	[...catalog().tables.keys()].map((table) => ({ table }));

/** What the CSV file beside it holds, in the words of CSV on the Web. */
export const GET: RequestHandler = ({ params }) => {
	const table = catalog().tables.get(params.table);
	if (table === undefined) error(404);
	return new Response(prettyJson(csvwOf(table)), {
		headers: { 'content-type': 'application/csvm+json' }
	});
};
