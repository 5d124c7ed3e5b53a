/** Where a number stands: a document by its short name, and a place in it. */
export interface CitedPlace {
	short: string;
	/** Empty where only the document is known. */
	place: string;
}

/**
 * Where the figures of a number on the page stand: as the slips of the figures say, else the row that
 * the number stands in, else the receipt that the page is; nothing where none of them says.
 */
export function placesOfNumber(number: Element): CitedPlace[] {
	const slips = figuresOf(number).map((figure) => document.getElementById(`slip-${figure}`));
	if (slips.length > 0 && slips.every((slip) => slip !== null))
		// The last two facts of a slip are the document and the place in it, the first two of a receipt.
		return slips.map((slip) => placeIn([...slip.querySelectorAll('dd')].slice(-2)));
	const row = number.closest('tr');
	const inRow = row === null ? [] : placesInRow(row);
	if (inRow.length > 0) return inRow;
	const facts = [...document.querySelectorAll('.receipt .facts dd')].slice(0, 2);
	return facts.length === 0 ? [] : [placeIn(facts)];
}

/** The figures that a number rests on; those of a slip's own number are the ones that it leads to. */
export function figuresOf(number: Element): string[] {
	const named = number.getAttribute('data-figure') ?? number.getAttribute('data-figures');
	const leads = [...(number.closest('.slip')?.querySelectorAll('a') ?? [])];
	return (
		named?.split(' ') ?? leads.flatMap(({ href }) => /figures\/([^/]+)\/$/.exec(href)?.[1] ?? [])
	);
}

/** What the cells of a row say about the documents of its numbers: one cell of links, or one for each part. */
export function placesInRow(row: Element): CitedPlace[] {
	const cells = [...row.querySelectorAll('td.citation')];
	const links = [...row.querySelectorAll<HTMLAnchorElement>('td.citation a')];
	if (cells.length !== 1 || links.length === 0) return cells.length === 0 ? [] : [placeIn(cells)];
	return links.map((link) => {
		const note = link.hash === '' ? null : document.getElementById(link.hash.slice(1));
		return {
			short: note?.dataset['short'] ?? link.textContent ?? '',
			place: link.nextElementSibling?.textContent ?? ''
		};
	});
}

/** A place in one line. */
export const textOfPlace = ({ short, place }: CitedPlace): string =>
	place === '' || place === short ? short : `${short}, ${place}`;

/** From an element for the document, maybe after the number that it has on the page, and one for the place. */
function placeIn(parts: Element[]): CitedPlace {
	const [short = '', place = ''] = parts.map(
		({ textContent }) => textContent?.trim().replace(/^\[\d+\] |\.$/g, '') ?? ''
	);
	return { short, place };
}
