import type { Language } from '../model/text.ts';

/** A number with the unit that belongs to it in print: 54%, 13 months; counts stand alone. */
export function formatNumber(number: number, unit: string, language: Language): string {
	const plain = { maximumFractionDigits: 1 } as const;
	if (unit === 'percent') return `${new Intl.NumberFormat(language, plain).format(number)}%`;
	if (unit === 'years-of-age') return language === 'ja' ? `${number}歳` : `${number} years of age`;
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
	['days', 'day'],
	['months', 'month'],
	['years', 'year']
]);
