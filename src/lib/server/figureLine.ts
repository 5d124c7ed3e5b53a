import { formatAmount } from '../i18n/formatAmount.ts';
import { formatPeriod } from '../i18n/formatPeriod.ts';
import type { Figure } from '../model/figure.ts';
import type { FigureLine } from '../model/figureLine.ts';
import { numbersOf } from '../model/numbersOf.ts';
import type { Language } from '../model/text.ts';
import { figureLabel } from './figureLabel.ts';

/** A figure as one line of a list. */
export const figureLine = (figure: Figure, language: Language): FigureLine => ({
	figure: figure.figure,
	text: formatAmount(figure.amount, figure.unit, language),
	value: numbersOf(figure.amount)[0] ?? Number.NaN,
	label: figureLabel(figure, language),
	period: formatPeriod(figure.period, language),
	source: figure.source.id,
	short: figure.source['title-short'],
	locator: figure.locator
});
