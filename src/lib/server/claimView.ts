import { formatDate } from '../i18n/formatDate.ts';
import { formatPeriod } from '../i18n/formatPeriod.ts';
import { formula } from '../model/arithmetic.ts';
import { roles, type Claim, type Comparison } from '../model/claim.ts';
import type { ClaimLine, ClaimView, ComparisonView } from '../model/claimView.ts';
import { issuedDate } from '../model/issuedDate.ts';
import type { Shown } from '../model/slip.ts';
import { speakerKind } from '../model/speakerKind.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import type { Citations } from './Citations.ts';
import { claimChoices } from './claimChoices.ts';
import { topic } from './topics.ts';

/** A claim as a list shows it. */
export function claimLine(claim: Claim, language: Language, citations: Citations): ClaimLine {
	const { label, tables } = catalog();
	const { figure } = claim;
	const subject = tables.get(figure.table)?.resource['fr:topic'] ?? '';
	return {
		claim: claim.claim,
		title: citations.prose(claim.title[language]),
		claimed: citations.figure(figure.figure),
		result: claim.result,
		resultLabel: label('result', claim.result)[language],
		speaker: label('stated_by', figure.statedBy)[language],
		speakerKind: speakerKind(figure.statedBy),
		topic: subject,
		topicTitle: topic(subject).title[language]
	};
}

/** A claim with its whole argument. */
export function claimView(claim: Claim, language: Language, citations: Citations): ClaimView {
	const { figure, comparisons } = claim;
	return {
		...claimLine(claim, language, citations),
		quote: figure.quote,
		source: figure.source.id,
		short: figure.source['title-short'],
		locator: figure.locator,
		date: formatDate(issuedDate(figure.source), language),
		period: formatPeriod(figure.period, language),
		countedBy:
			figure.countedBy === null ? null : catalog().label('counted_by', figure.countedBy)[language],
		scope: citations.prose(claim.scope[language]),
		reason: citations.prose(claim.reason[language]),
		change: citations.prose(claim.change[language]),
		choices: claimChoices(comparisons, language),
		groups: roles.flatMap((role) => {
			const ofRole = comparisons.filter((comparison) => comparison.role === role);
			if (ofRole.length === 0) return [];
			return {
				role,
				label: catalog().label('role', role)[language],
				comparisons: ofRole.map((comparison) => comparisonView(comparison, language, citations))
			};
		})
	};
}

function comparisonView(
	comparison: Comparison,
	language: Language,
	citations: Citations
): ComparisonView {
	const { operation, figures, label, verdict } = comparison;
	return {
		comparison: comparison.comparison,
		label: label[language],
		verdict,
		arithmetic:
			operation === 'value'
				? []
				: formula(
						operation,
						figures.map((id) => citations.figure(id))
					),
		shown: shownOf(comparison, citations)
	};
}

/** The number of a comparison: as printed, or computed with its arithmetic. */
export const shownOf = ({ operation, figures }: Comparison, citations: Citations): Shown =>
	operation === 'value' && figures[0] !== undefined
		? citations.figure(figures[0])
		: citations.derived(operation, figures);
