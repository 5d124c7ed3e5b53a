import type { Shown } from './slip.ts';

/** A text with its numbers, without markup: for titles of windows and pictures. */
export const plainText = (parts: (string | Shown)[]): string =>
	parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
