/** A number as it stands in a text: its value and the characters from `start` to before `end`. */
export interface NumberInText {
	value: number;
	start: number;
	end: number;
}

/**
 * Reads every number of an English text: digits with separators, number words, scales
 * ("10 to 20 thousand" is 10,000 and 20,000), a stated "no" (0), an age "in his forties"
 * (40 and 49), and "5 years and 6 months", which is one duration of 66 months.
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

const units = wordValues(
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
	(index) => index + 1
);
const tens = wordValues(
	'twenty thirty forty fifty sixty seventy eighty ninety',
	(index) => (index + 2) * 10
);
const decades = wordValues(
	'twenties thirties forties fifties sixties seventies eighties nineties',
	(index) => (index + 2) * 10
);
const scales = new Map([
	['hundred', 100],
	['thousand', 1_000],
	['million', 1_000_000],
	['billion', 1_000_000_000]
]);
const nothing = new Set(['no', 'none', 'zero']);

function wordValues(words: string, value: (index: number) => number): Map<string, number> {
	return new Map(words.split(' ').map((word, index) => [word, value(index)]));
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
	const decade = decades.get(word);
	if (decade !== undefined) return [[decade, decade + 9], 1, 1];
	if (nothing.has(word)) return [[0], 1, 1];
	if (word === 'a' && scales.has(next)) {
		const factor = scales.get(next) ?? 1;
		return [[factor], factor, 2];
	}
	const small = /^\d/.test(word)
		? Number(word.replaceAll(',', ''))
		: (units.get(word) ?? tens.get(word));
	if (small === undefined) return null;
	const ones = tens.has(word) ? units.get(next) : undefined;
	const value = small + (ones !== undefined && ones < 10 ? ones : 0);
	const length = value === small ? 1 : 2;
	const factor = scales.get(list[at + length]?.word ?? '');
	return factor === undefined
		? [[value], 1, length]
		: [[Math.round(value * factor * 1e6) / 1e6], factor, length + 1];
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
