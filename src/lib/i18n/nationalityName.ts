import countries from 'i18n-iso-countries';
import type { Language } from '../model/text.ts';

/** The name of a nationality by its ISO 3166-1 alpha-3 code; null where it is not such a code. */
export function nationalityName(code: string, language: Language): string | null {
	const short = countries.alpha3ToAlpha2(code);
	if (short === undefined) return null;
	return regions[language].of(short) ?? null;
}

const regions = {
	en: new Intl.DisplayNames(['en'], { type: 'region' }),
	ja: new Intl.DisplayNames(['ja'], { type: 'region' })
};
