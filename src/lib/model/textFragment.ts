/** The fragment that leads a browser to a run of words on a page: `#:~:text=…`. */
export const textFragment = (words: string): string =>
	`#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
