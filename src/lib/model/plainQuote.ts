/**
 * A text as quotations are compared: words hyphenated at a line end joined again, white space
 * collapsed to one space. A no-break space stays: in a printed table it is an empty cell.
 */
export const plainQuote = (text: string): string =>
	text.replaceAll(/(?<=[A-Za-z])-[ \t]*\r?\n[ \t]*(?=[a-z])/g, '').replaceAll(/[ \t\r\n]+/g, ' ');
