import { ageWords, numberWords, scaleWords, spanWords, tensWords } from './numberWords.ts';

/** A number as it stands in a text: its value and the characters from `start` to before `end`. */
export interface NumberInText {
	value: number;
	start: number;
	end: number;
}

/**
 * Reads every number of an English text: digits with separators, number words, scales
 * ("10 to 20 thousand" is 10,000 and 20,000; "three decades" is 30 years), a stated "no" (0), "a
 * year" and "the only" (1), an age "in his forties" (40 and 49), and "5 years and 6 months", which
 * is one duration of 66 months.
 */
export function numbersIn(text: string): NumberInText[] {
	return joinDurations(shareScales(readNumerals(tokens(text))), text).map(
		({ value, start, end }) => ({ value, start, end })
	);
}

interface Token {
	word: string;
	start: number;
	end: number;
}

interface Numeral extends NumberInText {
	/** 1, or the factor of the scale word that followed. */
	scale: number;
	/** The words between the numeral before and this one. */
	before: string;
}

function tokens(text: string): Token[] {
	return [...text.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[A-Za-z]+/g)].map(
		(match) => ({
			word: match[0].toLowerCase(),
			start: match.index,
			end: match.index + match[0].length
		})
	);
}

function readNumerals(list: Token[]): Numeral[] {
	const found: Numeral[] = [];
	let between: string[] = [];
	for (let at = 0; at < list.length;) {
		const numeral = numeralAt(list, at);
		if (numeral === null) {
			between.push(list[at]?.word ?? '');
			at += 1;
			continue;
		}
		const [values, scale, length] = numeral;
		const start = list[at]?.start ?? 0;
		const end = list[at + length - 1]?.end ?? start;
		for (const value of values) found.push({ value, scale, start, end, before: between.join(' ') });
		between = [];
		at += length;
	}
	return found;
}

/** The values that begin at a token, the factor of their scale word, and how many tokens they take. */
function numeralAt(list: Token[], at: number): [number[], number, number] | null {
	const word = list[at]?.word ?? '';
	const next = list[at + 1]?.word ?? '';
	const age = ageWords.get(word);
	if (age !== undefined) return [[age, age + 9], 1, 1];
	if (word === 'the' && next === 'only') return [[1], 1, 2];
	// A quotation that begins with it has left the article on the page before.
	if (word === 'only' && at === 0 && smallNumber(list, 1)[0] === undefined) return [[1], 1, 1];
	if (word === 'a' && spanWords.has(next)) return [[1], 1, 1];
	const plural = word.endsWith('s') || word === 'a';
	const [value, length] = plural ? scaleAlone(word, next) : smallNumber(list, at);
	if (value === undefined) return null;
	const [factor, scaled] = scaleAfter(list, at + length);
	return factor === 1
		? [[value], 1, length]
		: [[Math.round(value * factor * 1e6) / 1e6], factor, length + scaled];
}

/** "a million" and "hundreds", whose number is the scale itself. */
function scaleAlone(word: string, next: string): [number | undefined, number] {
	if (word === 'a') return scaleWords.has(next) ? [scaleWords.get(next), 2] : [undefined, 1];
	return [scaleWords.get(word), 1];
}

/** Digits, or words up to ninety-nine. */
function smallNumber(list: Token[], at: number): [number | undefined, number] {
	const word = list[at]?.word ?? '';
	if (/^\d/.test(word)) return [Number(word.replaceAll(',', '')), 1];
	const ten = tensWords.get(word);
	if (ten === undefined) return [numberWords.get(word), 1];
	const ones = numberWords.get(list[at + 1]?.word ?? '');
	return ones !== undefined && ones > 0 && ones < 10 ? [ten + ones, 2] : [ten, 1];
}

/** The factor of the scale word at a token, and how many tokens it takes; 1 where there is none. */
function scaleAfter(list: Token[], at: number): [number, number] {
	const linked = list[at]?.word === 'of' ? 1 : 0;
	const word = list[at + linked]?.word ?? '';
	const factor = scaleWords.get(word);
	return factor === undefined || (linked === 1 && word !== 'thousands')
		? [1, 0]
		: [factor, linked + 1];
}

/** In "10 to 20 thousand" the scale belongs to both numbers; in "1,100 and 66 thousand" to one. */
function shareScales(numerals: Numeral[]): Numeral[] {
	return numerals.map((numeral, index) => {
		const next = numerals[index + 1];
		const shares =
			next !== undefined &&
			numeral.scale === 1 &&
			next.scale > 1 &&
			numeral.value * next.scale < next.value &&
			['to', 'or', 'and'].includes(next.before);
		return shares ? { ...numeral, value: numeral.value * next.scale, scale: next.scale } : numeral;
	});
}

function joinDurations(numerals: Numeral[], text: string): Numeral[] {
	return numerals.flatMap((numeral, index) => {
		const previous = numerals[index - 1];
		if (previous !== undefined && isDuration(numeral, text)) return [];
		const next = numerals[index + 1];
		return next !== undefined && isDuration(next, text)
			? [{ ...numeral, value: numeral.value * 12 + next.value, end: next.end }]
			: [numeral];
	});
}

function isDuration(months: Numeral, text: string): boolean {
	return /^years?( and)?$/.test(months.before) && /^\s+months?\b/.test(text.slice(months.end));
}
