/** The pictures of a chart, by what follows its name. */
export const match = (value: string): value is 'svg' | 'dark.svg' | 'png' | '2x.png' | 'card.png' =>
	['svg', 'dark.svg', 'png', '2x.png', 'card.png'].includes(value);
