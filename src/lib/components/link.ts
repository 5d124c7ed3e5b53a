import { languageFolder } from '../model/languageFolder.ts';
import type { Language } from '../model/text.ts';
import { fileLink } from './fileLink.ts';

/**
 * The address of a page in a language, by the parts of its path: `link('ja', 'charts', 'x')` leads
 * to `/ja/charts/x/`.
 */
export const link = (language: Language, ...parts: string[]): string =>
	fileLink(languageFolder(language) + parts.map((part) => `${part}/`).join(''));
