import { formatAmount } from '../i18n/formatAmount.ts';
import { formatPeriod } from '../i18n/formatPeriod.ts';
import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { figureLabel } from './figureLabel.ts';

/** What a figure says, in one line: what is counted, the number, when, and by whom. */
export function figureStatement(figure: Figure, language: Language): string {
	const amount = formatAmount(figure.amount, figure.unit, language);
	const label = figureLabel(figure, language);
	const period = formatPeriod(figure.period, language);
	const counted =
		figure.countedBy === null ? null : catalog().label('counted_by', figure.countedBy)[language];
	const preliminary = figure.status === 'preliminary';
	if (language === 'ja')
		return `${label}：${amount}${preliminary ? '（速報値）' : ''}（${period}${
			counted === null ? '' : `、${counted}の集計`
		}）`;
	return `${label}: ${amount}${preliminary ? ' (preliminary)' : ''} (${period}${
		counted === null ? '' : `, counted by ${counted}`
	})`;
}
