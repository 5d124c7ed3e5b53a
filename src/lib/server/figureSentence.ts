import { formatAmount } from '../i18n/formatAmount.ts';
import { formatPeriod } from '../i18n/formatPeriod.ts';
import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { citationSentence } from './citationSentence.ts';
import { figureLabel } from './figureLabel.ts';

/** A figure and its citation in one sentence, for a reader to copy. */
export function figureSentence(figure: Figure, language: Language): string {
	const amount = formatAmount(figure.amount, figure.unit, language);
	const label = figureLabel(figure, language);
	const period = formatPeriod(figure.period, language);
	const counted =
		figure.countedBy === null ? null : catalog().label('counted_by', figure.countedBy)[language];
	const preliminary = figure.status === 'preliminary';
	const citation = citationSentence(figure.source, language);
	if (language === 'ja')
		return `${label}：${amount}${preliminary ? '（速報値）' : ''}（${period}${
			counted === null ? '' : `、${counted}の集計`
		}）。出典：${citation}、${figure.locator}。`;
	return `${label}: ${amount}${preliminary ? ' (preliminary)' : ''} (${period}${
		counted === null ? '' : `, counted by ${counted}`
	}). Source: ${citation.replace(/\.$/, '')}, ${figure.locator}.`;
}
