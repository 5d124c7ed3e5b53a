import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/text.ts';
import { citationSentence } from './citationSentence.ts';

/**
 * A number that we computed, with its arithmetic and every place that it rests on, in one sentence.
 * @param name what the number counts
 */
export function derivedSentence(
	name: string,
	arithmetic: string,
	figures: Figure[],
	language: Language
): string {
	const byDocument = new Map<string, Set<string>>();
	for (const { source, locator } of figures) {
		const citation = citationSentence(source, language).replace(/\.$/, '');
		byDocument.set(citation, (byDocument.get(citation) ?? new Set()).add(locator));
	}
	const documents = [...byDocument].map(([citation, places]) => [citation, ...places]);
	if (language === 'ja')
		return `${name}：${arithmetic}（当サイトの計算）。出典：${documents
			.map((parts) => parts.join('、'))
			.join('／')}。`;
	return `${name}: ${arithmetic} (computed). Sources: ${documents
		.map((parts) => parts.join(', '))
		.join('; ')}.`;
}
