import type { Language } from './text.ts';

/** Where the pages and files of a language stand, from the root: English at the root itself. */
export const languageFolder = (language: Language): string => (language === 'ja' ? 'ja/' : '');
