import { expect, test } from 'vitest';
import { plainQuote } from '$lib/model/plainQuote.ts';

test('white space collapses to one space', () => {
	expect(plainQuote('83 persons\r\n\tarrested')).toBe('83 persons arrested');
});

test('a word hyphenated at a line end is joined again', () => {
	expect(plainQuote('super-\n  vising organizations')).toBe('supervising organizations');
});

test('a hyphen inside a line stays', () => {
	expect(plainQuote('the four-month survey')).toBe('the four-month survey');
});

test('a no-break space stays, for it is an empty cell', () => {
	expect(plainQuote('Romania \u00a0 \u00a0 4')).toBe('Romania \u00a0 \u00a0 4');
});
