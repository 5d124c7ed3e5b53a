import { expect, test } from 'vitest';
import { plainValue } from '$lib/model/plainValue.ts';

test('texts, numbers and truth values stay what they are', () => {
	expect(['a', 0.3, true].map(plainValue)).toEqual(['a', 0.3, true]);
});

test('a big integer becomes a number', () => {
	expect(plainValue(10493n)).toBe(10493);
});

test('what is absent is null, never 0', () => {
	expect(plainValue(undefined)).toBeNull();
	expect(plainValue(null)).toBeNull();
});

test('a date becomes its ISO text', () => {
	expect(plainValue(new Date(Date.UTC(2019, 9, 8)))).toBe('2019-10-08');
});

test('a list becomes an array of plain values', () => {
	expect(plainValue(new Set([1n, 'two', null]))).toEqual([1, 'two', null]);
});

test('anything else becomes the text that it prints as', () => {
	expect(plainValue({ toString: () => '3.9' })).toBe('3.9');
});
