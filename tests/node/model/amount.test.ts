import { expect, test } from 'vitest';
import * as v from 'valibot';
import { amountSchema } from '$lib/model/amount.ts';
import { numbersOf } from '$lib/model/numbersOf.ts';

const empty = { value: null, low: null, high: null };

test.each([
	[
		{ ...empty, value: 54, qualifier: 'exact' },
		{ qualifier: 'exact', value: 54 }
	],
	[
		{ ...empty, value: 0, qualifier: 'exact' },
		{ qualifier: 'exact', value: 0 }
	],
	[
		{ ...empty, value: 2000, qualifier: 'approximately' },
		{ qualifier: 'approximately', value: 2000 }
	],
	[
		{ ...empty, low: 7000, qualifier: 'over' },
		{ qualifier: 'over', low: 7000 }
	],
	[
		{ ...empty, low: 5000, qualifier: 'at-least' },
		{ qualifier: 'at-least', low: 5000 }
	],
	[
		{ ...empty, high: 1, qualifier: 'under' },
		{ qualifier: 'under', high: 1 }
	],
	[
		{ ...empty, high: 3, qualifier: 'at-most' },
		{ qualifier: 'at-most', high: 3 }
	],
	[
		{ value: null, low: 7, high: 8, qualifier: 'range' },
		{ qualifier: 'range', low: 7, high: 8 }
	]
])('an amount keeps the columns that its qualifier takes, and no other: %o', (columns, amount) => {
	expect(v.parse(amountSchema, columns)).toEqual(amount);
});

test.each([
	[{ ...empty, qualifier: 'exact' }, '"exact" takes a number in value, and low and high empty'],
	[
		{ ...empty, value: 7000, low: 7000, qualifier: 'approximately' },
		'"approximately" takes a number in value, and low and high empty'
	],
	[
		{ ...empty, value: 7000, qualifier: 'over' },
		'"over" takes a number in low, and value and high empty'
	],
	[
		{ ...empty, low: 1, qualifier: 'under' },
		'"under" takes a number in high, and value and low empty'
	],
	[
		{ value: null, low: 8, high: 7, qualifier: 'range' },
		'"range" takes low and a greater high, and value empty'
	],
	[
		{ value: null, low: 7, high: 7, qualifier: 'range' },
		'"range" takes low and a greater high, and value empty'
	]
])('columns that contradict the qualifier are refused: %o', (columns, message) => {
	expect(v.safeParse(amountSchema, columns).issues?.map((issue) => issue.message)).toEqual([
		message
	]);
});

test('a bound or a point prints one number, a range two', () => {
	expect(numbersOf({ qualifier: 'exact', value: 43 })).toEqual([43]);
	expect(numbersOf({ qualifier: 'over', low: 100 })).toEqual([100]);
	expect(numbersOf({ qualifier: 'at-most', high: 3 })).toEqual([3]);
	expect(numbersOf({ qualifier: 'range', low: 40, high: 49 })).toEqual([40, 49]);
});
