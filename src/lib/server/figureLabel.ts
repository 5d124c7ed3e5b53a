import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';

const unbroken = new Set(['all', 'not-applicable']);

/** What a figure counts, with the part of it that it is broken down to: “Victims identified, Philippines”. */
export function figureLabel({ measure, dimensions }: Figure, language: Language): string {
	const parts = Object.entries(dimensions)
		.filter(([, code]) => !unbroken.has(code))
		.map(([field, code]) => catalog().label(field, code)[language]);
	return language === 'ja'
		? [measure.label.ja, ...parts].join('、')
		: [measure.label.en, ...parts].join(', ');
}
