import { prettyJson } from '$lib/exports/prettyJson.ts';
import { publishedPackage } from '$lib/server/publishedPackage.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The one schema of the tables, as it stands in `data/`, with sizes, hashes and documents. */
export const GET: RequestHandler = async () =>
	new Response(prettyJson(await publishedPackage()), {
		headers: { 'content-type': 'application/json' }
	});
