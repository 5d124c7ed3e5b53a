import type { Comparison } from '../model/claim.ts';
import type { Choice } from '../model/claimView.ts';
import { spanOf, type Span } from '../model/spanOf.ts';
import type { Language } from '../model/text.ts';
import { messages } from '../i18n/messages.ts';
import { catalog } from './catalog.ts';
import { figureCalled } from './figureCalled.ts';

/**
 * What a reader can narrow the counts of a claim down to: the definitions among them, by what the
 * figures count and who counted, and one year or more. A kind of choice without two sides is left out.
 */
export function claimChoices(comparisons: Comparison[], language: Language): Choice[] {
	const definitions = groups(comparisons, (comparison) => definitionOf(comparison, language));
	const spans = groups(comparisons, (comparison) => spanChoice(comparison, language));
	const inOrder = spanOrder.flatMap((span) => spans.filter(({ choice }) => choice === span));
	return [definitions, inOrder].flatMap((choices) => (choices.length < 2 ? [] : choices));
}

const spanOrder: Span[] = ['per-year', 'in-total'];

type Named = Pick<Choice, 'choice' | 'label'>;

function groups(comparisons: Comparison[], nameOf: (one: Comparison) => Named | null): Choice[] {
	const found = new Map<string, Choice>();
	for (const comparison of comparisons) {
		const name = nameOf(comparison);
		if (name === null) continue;
		const group = found.get(name.choice) ?? { ...name, comparisons: [] };
		group.comparisons.push(comparison.comparison);
		found.set(name.choice, group);
	}
	return [...found.values()];
}

function definitionOf({ figures }: Comparison, language: Language): Named {
	const counted = figures.map(figureCalled);
	const measures = new Map(counted.map(({ measure }) => [measure.measure, measure.label]));
	const counters = [...new Set(counted.map(({ countedBy }) => countedBy))];
	const names = [...measures.keys(), ...counters.map((code) => code ?? 'unstated')];
	return {
		choice: names.sort().join('.'),
		label: messages(language).claims.definition(
			[...measures.values()].map((label) => label[language]),
			counters.map((code) => counterLabel(code, language))
		)
	};
}

const counterLabel = (code: string | null, language: Language): string =>
	code === null
		? messages(language).claims.counterUnknown
		: catalog().label('counted_by', code)[language];

function spanChoice({ figures }: Comparison, language: Language): Named | null {
	const span = spanOf(figures.map((id) => figureCalled(id).period));
	return span === null ? null : { choice: span, label: messages(language).claims.spans[span] };
}
