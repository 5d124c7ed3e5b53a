import type { Language } from '../model/text.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

/** The shape of the site's own words; English sets it. */
export type Messages = typeof en;

/** The site's own words in a language. */
export const messages = (language: Language): Messages => (language === 'ja' ? ja : en);
