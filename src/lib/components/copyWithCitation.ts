import { languageOf } from '../i18n/languageOf.ts';
import { messages } from '../i18n/messages.ts';
import { addressOfFigure } from './addressOfFigure.ts';
import { figuresOf, placesOfNumber, textOfPlace } from './placesOfNumber.ts';
import { selectedTable } from './selectedTable.ts';
import { selectedText } from './selectedText.ts';

/** As many places are named; of more, the documents alone. */
const mostPlaces = 6;

/**
 * Where a reader copies numbers of ours, their citation and address go along, as text and as markup;
 * cells of a table go as a table. Words without a number, and what is typed, are copied as ever.
 */
export function copyWithCitation(event: ClipboardEvent): void {
	const selection = document.getSelection();
	const isTyped =
		event.target instanceof Element &&
		event.target.closest('input, textarea, [contenteditable="true"]') !== null;
	if (selection === null || event.clipboardData === null || isTyped) return;
	const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
	const numbers = [
		...document.querySelectorAll('[data-figure], [data-figures], .slip-number')
	].filter((number) => ranges.some((range) => selectedText(range, number) !== ''));
	if (numbers.length === 0) return;

	const language = languageOf(document.documentElement.lang);
	const [figure, ...others] = new Set(numbers.flatMap(figuresOf));
	const single = others.length === 0 ? figure : undefined;
	const address = single === undefined ? pageOf(ranges) : addressOfFigure(single, language);
	const credit = messages(language).copied(documentsOf(numbers, single !== undefined));

	const table = selectedTable(ranges, language);
	const text = table?.map((row) => row.join('\t')).join('\n') ?? selection.toString().trim();
	const markup = table === null ? ranges.map(markupOf) : [tableOf(table)];
	const line = document.createElement('p');
	line.append(credit, linkTo(address));
	const html = [...markup, line].map((one) => one.outerHTML).join('');
	event.clipboardData.setData('text/plain', `${text}\n\n${credit}${address}\n`);
	event.clipboardData.setData('text/html', html.replaceAll(/<!--.*?-->/gs, ''));
	event.preventDefault();
}

/** The documents of some numbers and the places in them; of several numbers without the column of a table. */
function documentsOf(numbers: Element[], isSingle: boolean): string {
	const places = numbers.flatMap(placesOfNumber);
	const texts = new Set(
		places.map((one) => textOfPlace(one).replace(isSingle ? '' : / × [^×]+$/, ''))
	);
	const shorts = new Set(places.map(({ short }) => short));
	return [...(texts.size > mostPlaces ? shorts : texts)].join('; ');
}

/** The page of the chart that the whole selection lies in, else this page. */
function pageOf([range]: Range[]): string {
	const node = range?.commonAncestorContainer;
	const element = node instanceof Element ? node : node?.parentElement;
	const more = element?.closest('figure[data-chart]')?.querySelector('.more a');
	return more instanceof HTMLAnchorElement ? more.href : location.href.replace(/#.*/, '');
}

function tableOf(rows: string[][]): Element {
	const table = document.createElement('table');
	for (const row of rows) {
		const line = table.insertRow();
		for (const text of row) line.insertCell().textContent = text;
	}
	return table;
}

/** What is selected as plain markup: without pictures and controls, its links absolute. */
function markupOf(range: Range): Element {
	const whole = document.createElement('div');
	whole.append(range.cloneContents());
	for (const part of whole.querySelectorAll('svg, [hidden], .visually-hidden, .slip, .scripted'))
		part.remove();
	for (const button of whole.querySelectorAll('button')) button.replaceWith(...button.childNodes);
	for (const one of whole.querySelectorAll('a')) one.setAttribute('href', one.href);
	return whole;
}

function linkTo(address: string): Element {
	const link = document.createElement('a');
	link.href = address;
	link.textContent = address;
	return link;
}
