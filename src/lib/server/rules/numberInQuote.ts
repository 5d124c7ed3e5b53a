import { numbersIn } from '../../model/numbers.ts';
import { numbersOf } from '../../model/numbersOf.ts';
import type { Rule } from './rule.ts';

const mostWords = 12;

/** The number stands in the quote, and the quote is short. */
export const numberInQuote: Rule = ({ figures }) =>
	figures.flatMap(({ path, line, amount, unit, quote }) => {
		const problem = (message: string) => ({ path, line, column: 'quote', message });
		const read = new Set(numbersIn(quote).map(({ value }) => value));
		const inYears = (months: number) => /\byears?\b/.test(quote) && read.has(months / 12);
		const words = quote.split(/[ \u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
		return [
			...numbersOf(amount)
				.filter((number) => !read.has(number) && !(unit === 'months' && inYears(number)))
				.map((number) =>
					problem(
						`${number} cannot be read from “${quote}”, which shows ${[...read].join(', ') || 'no number'}`
					)
				),
			...(words > mostWords ? [problem(`has ${words} words; at most ${mostWords}`)] : [])
		];
	});
