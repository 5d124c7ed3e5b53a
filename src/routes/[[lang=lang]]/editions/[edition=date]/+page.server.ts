import { error } from '@sveltejs/kit';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { editionView } from '$lib/server/editionView.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { readEditionFigures, readEditions } from '$lib/server/readEditions.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesOf(
		readEditions().map(({ edition }) => edition),
		(edition) => ({ edition })
	);

export const load: PageServerLoad = ({ params }) => {
	const editions = readEditions();
	const at = editions.findIndex(({ edition }) => edition === params.edition);
	if (at < 0) error(404);
	return editionView(editions, readEditionFigures, at, languageOf(params.lang));
};
