import { catalog } from '$lib/server/catalog.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	figures: catalog().figures.size,
	sources: catalog().sources.size
});
