import { readEditions } from '$lib/server/readEditions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	editions: readEditions()
		.toReversed()
		.map(({ edition, charts }) => ({ edition, charts: Object.keys(charts).length }))
});
