import { error } from '@sveltejs/kit';
import { catalog } from '$lib/server/catalog.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	[...catalog().tables.keys()].map((table) => ({ table }));

/** The table byte for byte as it stands in `data/`. */
export const GET: RequestHandler = ({ params }) => {
	const table = catalog().tables.get(params.table);
	if (table === undefined) error(404);
	return new Response(new Uint8Array(table.csv), {
		headers: { 'content-type': 'text/csv; charset=utf-8; header=present' }
	});
};
