import type { Language } from '../model/text.ts';

/** The language of an address, from its optional first part. */
export const languageOf = (part: string | undefined): Language => (part === 'ja' ? 'ja' : 'en');
