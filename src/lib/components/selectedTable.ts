import { messages } from '../i18n/messages.ts';
import type { Language } from '../model/text.ts';
import { addressOfFigure } from './addressOfFigure.ts';
import { figuresOf, placesInRow, placesOfNumber, textOfPlace } from './placesOfNumber.ts';
import { selectedText } from './selectedText.ts';

/**
 * The selected cells of a table as rows of texts, cells above each other in one column, and each row
 * with its citation; null where the selection is not of several cells of one table.
 */
export function selectedTable(ranges: Range[], language: Language): string[][] | null {
	const tables = new Set(ranges.map((range) => tableOf(range.commonAncestorContainer)));
	const [table] = tables;
	if (tables.size !== 1 || !(table instanceof HTMLTableElement)) return null;
	const isSelected = (cell: Element) => ranges.some((range) => selectedText(range, cell) !== '');
	const rows = [...table.rows]
		.map((row) => ({ row, cells: [...row.cells].filter(isSelected) }))
		.filter(({ cells }) => cells.length > 0);
	const places = rows.flatMap(({ cells }) => cells.map(({ cellIndex }) => cellIndex));
	if (places.length < 2) return null;
	const [first, last] = [Math.min(...places), Math.max(...places)];
	const cites = [...table.querySelectorAll<HTMLTableCellElement>('td.citation')];
	const citesItself =
		cites.length > 0 && cites.every(({ cellIndex: at }) => first <= at && at <= last);
	return rows.map(({ row, cells }) => {
		const texts = [...row.cells]
			.slice(first, last + 1)
			.map((cell) => (cells.includes(cell) || cites.includes(cell) ? textOf(cell) : ''));
		return citesItself ? texts : [...texts, citation(row, language)];
	});
}

const tableOf = (node: Node): Element | null =>
	(node instanceof Element ? node : node.parentElement)?.closest('table') ?? null;

/** The citation of a row: the documents and places of its numbers, else the addresses of their receipts. */
function citation(row: HTMLTableRowElement, language: Language): string {
	if (row.closest('thead') !== null) return messages(language).chart.citation;
	const numbers = [...row.querySelectorAll('[data-figure], [data-figures]')];
	const inRow = placesInRow(row);
	const places = inRow.length > 0 ? inRow : numbers.flatMap(placesOfNumber);
	const texts =
		places.length > 0
			? places.map(textOfPlace)
			: numbers.flatMap(figuresOf).map((figure) => addressOfFigure(figure, language));
	return [...new Set(texts)].join('; ');
}

/** The text of a cell in one line, without what is said of it: its notes, and the words for an empty cell. */
function textOf(cell: HTMLTableCellElement): string {
	const row = cell.closest('tr');
	const links = cell.matches('td.citation') && cell.querySelector('a') !== null;
	if (row !== null && links) return placesInRow(row).map(textOfPlace).join('; ');
	const copy = document.createElement('div');
	copy.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
	for (const part of copy.querySelectorAll('.visually-hidden, [aria-hidden], sup, a[href*="#"]'))
		part.remove();
	return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
