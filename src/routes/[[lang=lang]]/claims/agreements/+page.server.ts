import { languageOf } from '$lib/i18n/languageOf.ts';
import { formatPeriod } from '$lib/i18n/formatPeriod.ts';
import { agreements } from '$lib/server/agreements.ts';
import { catalog } from '$lib/server/catalog.ts';
import { Citations } from '$lib/server/Citations.ts';
import { cited } from '$lib/server/cited.ts';
import { claims } from '$lib/server/claims.ts';
import { figureLabel } from '$lib/server/figureLabel.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	const citations = new Citations(language);
	const all = [...(await claims()).values()];
	const groups = agreements().map((figures) => ({
		key: figures.map(({ figure }) => figure).join(' '),
		label: figures[0] === undefined ? '' : figureLabel(figures[0], language),
		period: figures[0] === undefined ? '' : formatPeriod(figures[0].period, language),
		numbers: new Map(figures.map((figure) => [figure.source.id, citations.figure(figure.figure)])),
		agree: new Set(figures.map(({ amount }) => JSON.stringify(amount))).size === 1,
		claim: all.find(({ figure }) => figures.includes(figure))?.claim ?? null
	}));
	return {
		groups,
		documents: [...catalog().sources.values()]
			.filter(({ id }) => groups.some(({ numbers }) => numbers.has(id)))
			.map((source) => ({ source: source.id, short: source['title-short'] })),
		...cited(citations, language)
	};
};
