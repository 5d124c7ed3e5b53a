import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/text.ts';
import { citationSentence } from './citationSentence.ts';
import { figureStatement } from './figureStatement.ts';

/** A figure and its citation in one sentence, for a reader to copy. */
export function figureSentence(figure: Figure, language: Language): string {
	const statement = figureStatement(figure, language);
	const citation = citationSentence(figure.source, language);
	return language === 'ja'
		? `${statement}。出典：${citation}、${figure.locator}。`
		: `${statement}. Source: ${citation.replace(/\.$/, '')}, ${figure.locator}.`;
}
