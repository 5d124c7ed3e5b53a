import type { Amount } from '../model/amount.ts';
import type { Language } from '../model/text.ts';
import { formatNumber } from './formatNumber.ts';

/** An amount as the document states it: “over 7,000”, 「7,000超」, “7–8 years”. */
export function formatAmount(amount: Amount, unit: string, language: Language): string {
	const say = words[language];
	switch (amount.qualifier) {
		case 'exact':
			return formatNumber(amount.value, unit, language);
		case 'approximately':
			return say.approximately(formatNumber(amount.value, unit, language));
		case 'over':
			return say.over(formatNumber(amount.low, unit, language));
		case 'at-least':
			return say.atLeast(formatNumber(amount.low, unit, language));
		case 'under':
			return say.under(formatNumber(amount.high, unit, language));
		case 'at-most':
			return say.atMost(formatNumber(amount.high, unit, language));
		case 'range':
			return rangeOf(amount.low, amount.high, unit, language);
	}
}

/** A range names its unit once: a sign of money before the first number, any other after the second. */
function rangeOf(low: number, high: number, unit: string, language: Language): string {
	const leads = language === 'en' && ['JPY', 'USD'].includes(unit);
	return words[language].range(
		formatNumber(low, leads ? unit : '', language),
		formatNumber(high, leads ? '' : unit, language)
	);
}

const words = {
	en: {
		approximately: (number: string) => `about ${number}`,
		over: (number: string) => `over ${number}`,
		atLeast: (number: string) => `${number} or more`,
		under: (number: string) => `under ${number}`,
		atMost: (number: string) => `${number} or less`,
		range: (low: string, high: string) => `${low}–${high}`
	},
	ja: {
		approximately: (number: string) => `約${number}`,
		over: (number: string) => `${number}超`,
		atLeast: (number: string) => `${number}以上`,
		under: (number: string) => `${number}未満`,
		atMost: (number: string) => `${number}以下`,
		range: (low: string, high: string) => `${low}〜${high}`
	}
};
