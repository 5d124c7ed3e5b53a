import { languageOf } from '$lib/i18n/languageOf.ts';
import { results } from '$lib/model/claim.ts';
import { catalog } from '$lib/server/catalog.ts';
import { Citations } from '$lib/server/Citations.ts';
import { cited } from '$lib/server/cited.ts';
import { claims } from '$lib/server/claims.ts';
import { claimLine } from '$lib/server/claimView.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	const citations = new Citations(language);
	return {
		claims: [...(await claims()).values()].map((claim) => claimLine(claim, language, citations)),
		results: results.map((result) => ({
			result,
			label: catalog().label('result', result)[language]
		})),
		...cited(citations, language)
	};
};
