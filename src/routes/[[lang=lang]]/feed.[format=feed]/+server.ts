import { atomFeed } from '$lib/exports/atomFeed.ts';
import { jsonFeed } from '$lib/exports/jsonFeed.ts';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { catalog } from '$lib/server/catalog.ts';
import { corrections } from '$lib/server/corrections.ts';
import { readEditions } from '$lib/server/readEditions.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { feed } from '$lib/server/feed.ts';
import { siteRoot } from '$lib/server/siteRoot.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	(['atom', 'json'] as const).flatMap((format) => entriesOf([''], () => ({ format })));

/** The editions and corrections for whoever follows them. */
export const GET: RequestHandler = ({ params, url }) => {
	const published = {
		editions: readEditions(),
		corrections: corrections(),
		edition: catalog().edition
	};
	const made = feed(published, languageOf(params.lang), siteRoot(url));
	return params.format === 'atom'
		? new Response(atomFeed(made), { headers: { 'content-type': 'application/atom+xml' } })
		: new Response(jsonFeed(made), { headers: { 'content-type': 'application/feed+json' } });
};
