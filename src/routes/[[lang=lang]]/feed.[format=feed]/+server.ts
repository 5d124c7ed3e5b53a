import { atomFeed } from '$lib/exports/atomFeed.ts';
import { jsonFeed } from '$lib/exports/jsonFeed.ts';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { publishedFeed } from '$lib/server/publishedFeed.ts';
import { siteRoot } from '$lib/server/siteRoot.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	(['atom', 'json'] as const).flatMap((format) => entriesOf([''], () => ({ format })));

/** The editions and corrections for whoever follows them. */
export const GET: RequestHandler = ({ params, url }) => {
	const made = publishedFeed(languageOf(params.lang), siteRoot(url));
	return params.format === 'atom'
		? new Response(atomFeed(made), { headers: { 'content-type': 'application/atom+xml' } })
		: new Response(jsonFeed(made), { headers: { 'content-type': 'application/feed+json' } });
};
