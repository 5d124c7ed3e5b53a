/** Markup for a frame: its links lead out of it, save those to a place in it. */
export const outwards = (html: string): string =>
	html.replaceAll(/<a (?=[^>]*href="(?!#))/g, '<a target="_blank" ');
