import { languageOf } from '$lib/i18n/languageOf.ts';
import { catalog } from '$lib/server/catalog.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => ({
	language: languageOf(params.lang),
	edition: catalog().edition
});
