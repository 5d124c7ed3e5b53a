/**
 * The line of `text`, from 1, on which the character at `at` of `plainQuote(text)` stands. The two
 * differ only in white space and hyphens, so that the other characters count the way.
 */
export function lineOf(text: string, plain: string, at: number): number {
	let left = plain.slice(0, at).replaceAll(dropped, '').length;
	let line = 1;
	for (const character of text.split('')) {
		if (character === '\n') line += 1;
		else if (!/[ \t\r-]/.test(character)) {
			if (left === 0) break;
			left -= 1;
		}
	}
	return line;
}

const dropped = /[ \t\r\n-]/g;
