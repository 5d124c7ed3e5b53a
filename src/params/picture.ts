const pictures = ['svg', 'dark.svg', 'narrow.svg', 'narrow.dark.svg', 'png', '2x.png', 'card.png'];

/** The pictures of a chart, by what follows its name. */
export const match = (value: string): value is (typeof pictures)[number] =>
	pictures.includes(value);
