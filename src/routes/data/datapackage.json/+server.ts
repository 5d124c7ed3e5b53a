import { readFileSync } from 'node:fs';
import { descriptorPath } from '$lib/server/readDescriptor.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The one schema of the tables, as it stands in `data/`. */
export const GET: RequestHandler = () =>
	new Response(readFileSync(descriptorPath, 'utf8'), {
		headers: { 'content-type': 'application/json' }
	});
