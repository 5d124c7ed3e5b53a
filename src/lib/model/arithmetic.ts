import { dividedBy, exactly, minus, plus, times, type Interval } from './interval.ts';

/**
 * What an operation makes of its operands, numbers that are not negative:
 *
 * - `value`: the one operand
 * - `sum`: all together
 * - `difference`: the first less all others
 * - `share`, `share-N`: the first, or the first N together, in percent of all others together
 * - `share-of-rest`: the first in percent of the second less all others
 * - `extrapolation`: first ÷ second × third [× fourth ÷ fifth], the third in months, in years
 * - `days-to-months`, `months-to-days`, `weeks-to-days`: the one operand in the other unit
 * - `…-at-bounds`: the same of the numbers that bounds name, “over 500” read as 500
 * @throws Error for another operation or a wrong number of operands
 */
export function arithmetic(operation: string, operands: Interval[]): Interval {
	const [first, second, third, fourth, fifth] = operands;
	if (first === undefined) throw new Error(`"${operation}" has no operand`);
	if (operation.endsWith(atBounds)) return arithmetic(plain(operation), operands.map(numberNamed));
	const parts = partsOfShare(operation);
	if (parts !== null) {
		if (operands.length <= parts) throw new Error(`"${operation}" lacks a whole`);
		const share = dividedBy(total(operands.slice(0, parts)), total(operands.slice(parts)));
		return times(share, exactly(100));
	}
	switch (operation) {
		case 'value':
			return only(operation, operands);
		case 'sum':
			return total(operands);
		case 'difference':
			return operands.slice(1).reduce(minus, first);
		case 'share-of-rest':
			if (second === undefined) throw new Error(`"${operation}" lacks a whole`);
			return times(dividedBy(first, operands.slice(2).reduce(minus, second)), exactly(100));
		case 'extrapolation': {
			if (second === undefined || third === undefined || operands.length === 4)
				throw new Error(`"${operation}" takes three or five operands`);
			const months = times(dividedBy(first, second), third);
			const all =
				fourth === undefined || fifth === undefined
					? months
					: dividedBy(times(months, fourth), fifth);
			return dividedBy(all, exactly(monthsAYear));
		}
		case 'days-to-months':
			return times(only(operation, operands), exactly(monthsAYear / daysAYear));
		case 'months-to-days':
			return times(only(operation, operands), exactly(daysAYear / monthsAYear));
		case 'weeks-to-days':
			return times(only(operation, operands), exactly(daysAWeek));
	}
	throw new Error(`there is no operation "${operation}"`);
}

/** The unit of a result; null where it is that of the operands. */
export function unitOfResult(operation: string): string | null {
	if (operation.startsWith('share')) return 'percent';
	const units = new Map([
		['extrapolation', 'years'],
		['days-to-months', 'months'],
		['months-to-days', 'days'],
		['weeks-to-days', 'days'],
		['count', 'figures']
	]);
	return units.get(plain(operation)) ?? null;
}

/** The operation written out, operands between signs: `(46 + 11) ÷ 117`. */
export function formula<T>(operation: string, operands: T[]): (T | string)[] {
	const parts = partsOfShare(operation);
	if (parts !== null)
		return [...sum(operands.slice(0, parts)), ' ÷ ', ...sum(operands.slice(parts))];
	const [first, ...others] = operands;
	if (first === undefined) return [];
	switch (plain(operation)) {
		case 'sum':
			return joined(operands, ' + ');
		case 'difference':
			return joined(operands, ' − ');
		case 'share-of-rest':
			return [first, ' ÷ (', ...joined(others, ' − '), ')'];
		case 'extrapolation':
			return [
				first,
				...others.flatMap((operand, index) => [[' ÷ ', ' × ', ' × ', ' ÷ '][index] ?? '', operand]),
				` ÷ ${monthsAYear}`
			];
		case 'days-to-months':
			return [first, ` × ${monthsAYear} ÷ ${daysAYear}`];
		case 'months-to-days':
			return [first, ` × ${daysAYear} ÷ ${monthsAYear}`];
		case 'weeks-to-days':
			return [first, ` × ${daysAWeek}`];
		default:
			return operands;
	}
}

const monthsAYear = 12;
const daysAYear = 365.25;
const daysAWeek = 7;

const atBounds = '-at-bounds';

const plain = (operation: string): string =>
	operation.endsWith(atBounds) ? operation.slice(0, -atBounds.length) : operation;

function numberNamed({ low, high }: Interval): Interval {
	const number = low ?? high;
	if (number === null || (high !== null && high !== number))
		throw new Error('only a number or a bound names one number');
	return exactly(number);
}

const partsOfShare = (operation: string): number | null => {
	const found = /^share(?:-(\d+))?$/.exec(operation);
	return found === null ? null : Number(found[1] ?? 1);
};

const total = ([first = exactly(0), ...others]: Interval[]): Interval => others.reduce(plus, first);

function only(operation: string, operands: Interval[]): Interval {
	const [operand, ...others] = operands;
	if (operand === undefined || others.length > 0)
		throw new Error(`"${operation}" takes one operand, not ${operands.length}`);
	return operand;
}

const joined = <T>(operands: T[], sign: string): (T | string)[] =>
	operands.flatMap((operand, index) => (index === 0 ? [operand] : [sign, operand]));

const sum = <T>(operands: T[]): (T | string)[] =>
	operands.length > 1 ? ['(', ...joined(operands, ' + '), ')'] : operands;
