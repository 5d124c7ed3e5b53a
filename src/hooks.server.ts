import type { Handle } from '@sveltejs/kit';
import { languageOf } from './lib/i18n/languageOf.ts';

/** Writes the page's language into the shell, and lets the picture come before the scripts. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		// The picture needs no script: scripts that were asked for first would delay it on a slow line.
		preload: ({ type }) => type === 'css',
		transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event.params.lang))
	});
