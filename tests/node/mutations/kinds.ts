import { oneOf } from './random.ts';

export type Row = Record<string, string>;

/** What a change may look at: the table, the index of the row to change, and codes that are valid. */
export interface Target {
	rows: Row[];
	at: number;
	units: string[];
	sources: string[];
	next: () => number;
}

/** The table after one change; null where the row has nothing of the kind to change. */
export type Kind = (target: Target) => Row[] | null;

/** The changes of a number, of which every one must be noticed. */
export const numberKinds: Record<string, Kind> = {
	'digit of a number': (target) => inNumber(target, (cell) => otherDigit(cell, target.next)),
	'sign of a number': (target) => inNumber(target, (cell) => `-${cell}`),
	'numbers of two rows swapped': swapped
};

/** Every kind of change, by its name. */
export const kinds: Record<string, Kind> = {
	...numberKinds,
	unit: (target) => toAnother(target, 'unit', target.units),
	'year of the period': (target) => {
		const columns = ['period_start', 'period_end'].filter((column) => cellOf(target, column));
		if (columns.length === 0) return null;
		const column = oneOf(columns, target.next);
		const cell = cellOf(target, column);
		return changed(target, column, otherDigit(cell.slice(0, 4), target.next) + cell.slice(4));
	},
	source: (target) => toAnother(target, 'source', target.sources),
	'locator emptied': (target) => changed(target, 'locator', ''),
	'qualifier dropped': (target) => changed(target, 'qualifier', ''),
	'qualifier of the same columns': (target) => {
		const pair = pairs.find((one) => one.includes(cellOf(target, 'qualifier')));
		return pair === undefined ? null : toAnother(target, 'qualifier', pair);
	},
	'digit of a quote': (target) => {
		const quote = cellOf(target, 'quote');
		return /\d/.test(quote) ? changed(target, 'quote', otherDigit(quote, target.next)) : null;
	},
	'word of a quote dropped': (target) => {
		const words = cellOf(target, 'quote').split(' ');
		if (words.length < 2) return null;
		const dropped = Math.floor(target.next() * words.length);
		return changed(target, 'quote', words.filter((_, index) => index !== dropped).join(' '));
	},
	'row doubled': ({ rows, at }) =>
		rows.flatMap((row, index) => (index === at ? [row, row] : [row])),
	'row removed': ({ rows, at }) => rows.filter((_, index) => index !== at)
};

const pairs = [
	['exact', 'approximately'],
	['over', 'at-least'],
	['under', 'at-most']
];

const cellOf = ({ rows, at }: Target, column: string): string => rows[at]?.[column] ?? '';

const changed = ({ rows, at }: Target, column: string, cell: string): Row[] =>
	rows.map((row, index) => (index === at ? { ...row, [column]: cell } : row));

function toAnother(target: Target, column: string, codes: string[]): Row[] {
	const others = codes.filter((code) => code !== cellOf(target, column));
	return changed(target, column, oneOf(others, target.next));
}

/** Numbers have digits, so that one of the three columns always holds some. */
function inNumber(target: Target, change: (cell: string) => string): Row[] {
	const columns = ['value', 'low', 'high'].filter((column) => cellOf(target, column) !== '');
	const column = oneOf(columns, target.next);
	return changed(target, column, change(cellOf(target, column)));
}

function otherDigit(text: string, next: () => number): string {
	const at = oneOf(
		[...text.matchAll(/\d/g)].map(({ index }) => index),
		next
	);
	const digits = [...'0123456789'].filter((digit) => digit !== text[at]);
	return text.slice(0, at) + oneOf(digits, next) + text.slice(at + 1);
}

function swapped(target: Target): Row[] | null {
	const { rows, at, next } = target;
	const value = cellOf(target, 'value');
	const others = rows.filter((row) => row['value'] !== '' && row['value'] !== value);
	if (value === '' || others.length === 0) return null;
	const other = oneOf(others, next);
	return rows.map((row, index) => {
		if (index === at) return { ...row, value: other['value'] ?? '' };
		return row === other ? { ...row, value } : row;
	});
}
