import type { Language } from '../model/text.ts';

const japanese = 'Noto Sans JP Thin Medium';

/**
 * The fonts of pictures, by the names that their files bear after they are cut to one weight. A line
 * in which one character is lacking is drawn in the next font as a whole: that of the language is first.
 */
export const pictureFonts = (language: Language): { sans: string; serif: string } =>
	language === 'ja'
		? { sans: `${japanese}, Source Sans 3 ExtraLight`, serif: `${japanese}, Source Serif 4` }
		: { sans: `Source Sans 3 ExtraLight, ${japanese}`, serif: `Source Serif 4, ${japanese}` };
