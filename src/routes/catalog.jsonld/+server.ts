import { prettyJson } from '$lib/exports/prettyJson.ts';
import { catalogJsonLd } from '$lib/server/catalogJsonLd.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Everything that can be had, in DCAT. */
export const GET: RequestHandler = async () =>
	new Response(prettyJson(await catalogJsonLd()), {
		headers: { 'content-type': 'application/ld+json' }
	});
