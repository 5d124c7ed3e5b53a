import { error } from '@sveltejs/kit';
import { link } from '$lib/components/link.ts';
import { languageOf } from '$lib/i18n/languageOf.ts';
import { catalog } from '$lib/server/catalog.ts';
import { charts } from '$lib/server/charts.ts';
import { claims } from '$lib/server/claims.ts';
import { chartTitle } from '$lib/server/chartTitle.ts';
import { entriesOf } from '$lib/server/entriesOf.ts';
import { figureJsonLd } from '$lib/server/figureJsonLd.ts';
import { jsonLdScript } from '$lib/server/jsonLdScript.ts';
import { figureLine } from '$lib/server/figureLine.ts';
import { receipt } from '$lib/server/receipt.ts';
import { sameQuantity } from '$lib/server/sameQuantity.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	entriesOf([...catalog().figures.keys()], (figure) => ({ figure }));

export const load: PageServerLoad = async ({ params, url }) => {
	const figure = catalog().figures.get(params.figure);
	if (figure === undefined) error(404);
	const language = languageOf(params.lang);
	const showing = [...(await charts()).values()].filter(({ rows }) =>
		rows.some(({ figures }) => figures.includes(figure.figure))
	);
	const held = [...(await claims()).values()].filter((claim) => claim.figure === figure);
	return {
		receipt: receipt(figure, language),
		jsonLd: jsonLdScript(figureJsonLd(figure, language)),
		address: new URL(link(language, 'figures', figure.figure), url).href,
		others: sameQuantity(figure).map((other) => figureLine(other, language)),
		claims: held.map((claim) => ({
			claim: claim.claim,
			result: catalog().label('result', claim.result)[language]
		})),
		charts: showing.map(({ chart, spec }) => ({ chart, title: chartTitle(spec, language) }))
	};
};
