const japanese = 'Noto Sans JP Thin Medium';

/** The fonts of pictures, by the names that their files bear after they are cut to one weight. */
export const pictureFonts = {
	sans: `Source Sans 3 ExtraLight, ${japanese}`,
	serif: `Source Serif 4, ${japanese}`
};
