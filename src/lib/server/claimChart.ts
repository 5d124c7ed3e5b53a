import type { Claim, Comparison } from '../model/claim.ts';
import type { ChartView, Panel, Point } from '../model/chartView.ts';
import { roles } from '../model/claim.ts';
import { amountOfInterval } from '../model/interval.ts';
import { numbersOf } from '../model/numbersOf.ts';
import { plainText } from '../model/plainText.ts';
import type { Language } from '../model/text.ts';
import { messages } from '../i18n/messages.ts';
import { catalog } from './catalog.ts';
import { chartSummary } from './chartSummary.ts';
import { chartTable } from './chartTable.ts';
import type { Citations } from './Citations.ts';
import { figureCalled } from './figureCalled.ts';
import { shownOf } from './claimView.ts';

/** The counts that a claim is held against, with the claimed number as a rule; null without any. */
export function claimChart(
	claim: Claim,
	language: Language,
	citations: Citations
): ChartView | null {
	const { figure, comparisons } = claim;
	if (comparisons.length === 0) return null;
	const panels = roles.flatMap((role): Panel[] => {
		const ofRole = comparisons.filter((comparison) => comparison.role === role);
		if (ofRole.length === 0) return [];
		const points = ofRole.map((comparison) => pointOf(comparison, language, citations));
		const label = catalog().label('role', role)[language];
		return [{ key: role, label, series: [{ key: '', label: '', points }] }];
	});
	const [low, high] = numbersOf(figure.amount);
	const claimed = citations.figure(figure.figure);
	const positions = comparisons.map(({ comparison }) => comparison);
	const say = messages(language).claims;
	return {
		chart: `claim-${claim.claim}`,
		kind: 'ranges',
		title: [say.chartTitle(plainText(citations.prose(claim.title[language])))],
		subtitle: say.chartSubtitle(catalog().label('unit', figure.unit)[language]),
		summary: [...chartSummary(panels, 'ranges', [], language), ` ${say.claimed} `, claimed],
		years: [],
		panels,
		marks: [],
		notes: [],
		table: chartTable(
			panels,
			{ fields: { facet: 'role', x: 'comparison' } },
			positions,
			language,
			citations
		),
		matrix: null,
		rule: {
			low: low ?? 0,
			high: high ?? low ?? 0,
			qualifier: figure.amount.qualifier,
			label: say.claimed,
			shown: claimed
		},
		countedBy: countersOf(comparisons, language)
	};
}

function pointOf(comparison: Comparison, language: Language, citations: Citations): Point {
	const amount = amountOfInterval(comparison.computed);
	const ends = numbersOf(amount);
	return {
		x: comparison.comparison,
		label: comparison.label[language],
		detail: catalog().label('role', comparison.role)[language],
		low: ends[0] ?? 0,
		high: ends.at(-1) ?? 0,
		qualifier: amount.qualifier,
		preliminary: comparison.figures.some((id) => figureCalled(id).status === 'preliminary'),
		shown: shownOf(comparison, citations)
	};
}

function countersOf(comparisons: Comparison[], language: Language): string[] {
	const codes = comparisons
		.flatMap(({ figures }) => figures.map((id) => figureCalled(id).countedBy))
		.filter((code) => code !== null);
	return [...new Set(codes)].map((code) => catalog().label('counted_by', code)[language]);
}
