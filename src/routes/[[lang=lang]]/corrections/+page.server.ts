import { catalog } from '$lib/server/catalog.ts';
import { corrections } from '$lib/server/corrections.ts';
import { readEditions } from '$lib/server/readEditions.ts';
import { correctionId } from '$lib/server/feed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	corrections: corrections().map((correction) => ({
		...correction,
		id: correctionId(correction),
		isHeld: catalog().figures.has(correction.figure)
	})),
	editions: readEditions()
		.map(({ edition }) => edition)
		.toReversed()
});
