import { formatAmount } from '../i18n/formatAmount.ts';
import { formatPeriod } from '../i18n/formatPeriod.ts';
import type { Figure } from '../model/figure.ts';
import { numbersOf } from '../model/numbersOf.ts';
import type { Receipt } from '../model/receipt.ts';
import { textFragment } from '../model/textFragment.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { citationSentence } from './citationSentence.ts';
import { figureLabel } from './figureLabel.ts';
import { figureSentence } from './figureSentence.ts';

/** The receipt of a figure. */
export function receipt(figure: Figure, language: Language): Receipt {
	const { label } = catalog();
	const { source, measure } = figure;
	return {
		figure: figure.figure,
		text: formatAmount(figure.amount, figure.unit, language),
		value: numbersOf(figure.amount)[0] ?? Number.NaN,
		label: figureLabel(figure, language),
		measure: measure.label[language],
		definition: measure.definition[language],
		counts: label('unit', figure.unit)[language],
		period: formatPeriod(figure.period, language),
		countedBy: figure.countedBy === null ? null : label('counted_by', figure.countedBy)[language],
		statedBy: label('stated_by', figure.statedBy)[language],
		status: label('status', figure.status)[language],
		preliminary: figure.status === 'preliminary',
		source: source.id,
		short: source['title-short'],
		citation: citationSentence(source, language),
		locator: figure.locator,
		quote: figure.quote,
		note: figure.note?.[language] ?? null,
		url: source.URL === undefined ? null : source.URL + fragmentOf(figure),
		table: figure.table,
		sentence: figureSentence(figure, language)
	};
}

/** Only a page of the web can be searched for a quotation, and no page holds a table's row as one text. */
const fragmentOf = ({ source, quote, locator }: Figure): string =>
	source.type === 'webpage' && !locator.includes(' × ') ? textFragment(quote) : '';
