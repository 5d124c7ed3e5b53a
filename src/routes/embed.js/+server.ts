import script from '../../generated/host.js?raw';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The script for pages that frame our charts. */
export const GET: RequestHandler = () =>
	new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
