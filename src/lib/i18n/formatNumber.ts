import type { Language } from '../model/text.ts';

/** A number with the unit that belongs to it in print: 54%, 13 months, ¥30,000; counts stand alone. */
export function formatNumber(number: number, unit: string, language: Language): string {
	const plain = { maximumFractionDigits: 1 } as const;
	if (unit === 'percent')
		return `${new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(number)}%`;
	if (unit === 'years-of-age') return language === 'ja' ? `${number}歳` : `${number} years of age`;
	const money = currencies.get(unit);
	if (money !== undefined) return money[language](new Intl.NumberFormat(language).format(number));
	const duration = durations.get(unit);
	const text = new Intl.NumberFormat(
		language,
		duration === undefined
			? plain
			: { ...plain, style: 'unit', unit: duration, unitDisplay: 'long' }
	).format(number);
	return language === 'ja' ? text.replace(' ', '') : text;
}

const durations = new Map([
	['hours', 'hour'],
	['days', 'day'],
	['weeks', 'week'],
	['months', 'month'],
	['years', 'year']
]);

const currencies = new Map([
	['JPY', { en: (text: string) => `¥${text}`, ja: (text: string) => `${text}円` }],
	['USD', { en: (text: string) => `US$${text}`, ja: (text: string) => `${text}米ドル` }]
]);
