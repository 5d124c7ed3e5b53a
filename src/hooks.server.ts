import type { Handle } from '@sveltejs/kit';
import { languageOf } from './lib/i18n/languageOf.ts';

/** Writes the page's language into the shell. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event.params.lang))
	});
