import { basePath } from '$lib/server/basePath.ts';
import { noEmbedDocument } from '$lib/server/noEmbedDocument.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [{}, { lang: 'ja' }];

export const GET: RequestHandler = ({ params }) =>
	new Response(noEmbedDocument(params.lang === undefined ? ['en'] : ['ja'], `${basePath}/`), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
