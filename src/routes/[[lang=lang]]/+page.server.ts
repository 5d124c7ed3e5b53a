import { languageOf } from '$lib/i18n/languageOf.ts';
import { catalog } from '$lib/server/catalog.ts';
import { chartsCalled, type Chart } from '$lib/server/charts.ts';
import { chartCard } from '$lib/server/chartCard.ts';
import { Citations } from '$lib/server/Citations.ts';
import { cited } from '$lib/server/cited.ts';
import { codeLabel } from '$lib/server/codeLabel.ts';
import { facets } from '$lib/server/facets.ts';
import { figureCalled } from '$lib/server/figureCalled.ts';
import { figureLabel } from '$lib/server/figureLabel.ts';
import { topics } from '$lib/server/topics.ts';
import { formatPeriod } from '$lib/i18n/formatPeriod.ts';
import type { PageServerLoad } from './$types';

/** The figures set large. */
const heroes = [
	'npa-victims-total',
	'moj-sentences-2005-2008',
	'otit-violations-2018',
	'labour-violations-2007',
	'refugees-recognised-2018',
	'detainees-2019'
];

export const load: PageServerLoad = async ({ params }) => {
	const language = languageOf(params.lang);
	const citations = new Citations(language);
	const rows = facets();
	const options = (field: string, codes: (string | null)[]) =>
		[...new Set(codes.filter((code) => code !== null && code !== 'all'))]
			.map((code) => ({ code: code ?? '', label: codeLabel(field, code ?? '', language) }))
			.toSorted((a, b) => a.label.localeCompare(b.label, language));
	return {
		heroes: heroes.map((id) => ({
			shown: citations.figure(id),
			label: figureLabel(figureCalled(id), language),
			period: formatPeriod(figureCalled(id).period, language)
		})),
		topics: await Promise.all(
			topics().map(async ({ topic, title, summary, charts }) => ({
				topic,
				title: title[language],
				summary: summary[language],
				tables: [...catalog().tables.values()]
					.filter(({ resource }) => resource['fr:topic'] === topic)
					.map(({ resource }) => resource.name),
				card: chartCard(await leading(charts), language, citations, 320)
			}))
		),
		rows,
		nationalities: options(
			'nationality',
			rows.map(({ nationality }) => nationality)
		),
		counters: options(
			'counted_by',
			rows.map(({ countedBy }) => countedBy)
		),
		...cited(citations, language)
	};
};

/** The chart of a topic that a reader should meet first. */
async function leading(names: string[]): Promise<Chart> {
	const [chart] = await chartsCalled(names.slice(0, 1));
	if (chart === undefined) throw new Error('a topic has no chart');
	return chart;
}
