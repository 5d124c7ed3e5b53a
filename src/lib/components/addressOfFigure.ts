import type { Language } from '../model/text.ts';
import { link } from './link.ts';

/** The absolute address of a receipt, where the reader is. */
export const addressOfFigure = (figure: string, language: Language): string =>
	new URL(link(language, 'figures', figure), location.href).href;
