import { json } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { catalog } from '$lib/server/catalog.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { figureLine } from '$lib/server/figureLine.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => entriesOf([''], () => ({}));

/** Every figure as one line of a list, for the dashboard's list of those that match. */
export const GET: RequestHandler = ({ params }) =>
	json(
		[...catalog().figures.values()].map((figure) => figureLine(figure, languageOf(params.lang)))
	);
