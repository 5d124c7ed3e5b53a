import type { Language } from '../model/text.ts';

/** A date no more precise than it is stated: `2019-06` is “June 2019”, 「2019年6月」. */
export function formatDate(iso: string, language: Language): string {
	const [year = '', month, day] = iso.split('-');
	if (month === undefined) return language === 'ja' ? `${year}年` : year;
	return new Intl.DateTimeFormat(language === 'ja' ? 'ja' : 'en-GB', {
		year: 'numeric',
		month: 'long',
		...(day === undefined ? {} : { day: 'numeric' }),
		timeZone: 'UTC'
	}).format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
}
