import { expect, test } from 'vitest';
import { dodge } from '$lib/charts/dodge.ts';

test('labels that are apart stay where they are', () => {
	expect(dodge([10, 50, 90], 16, 0, 100)).toEqual([10, 50, 90]);
});

test('labels that meet are moved apart, each keeping its place in the order', () => {
	expect(dodge([50, 52], 16, 0, 100)).toEqual([50, 66]);
	expect(dodge([52, 50], 16, 0, 100)).toEqual([66, 50]);
});

test('labels stay inside the chart', () => {
	expect(dodge([98, 99], 16, 0, 100)).toEqual([84, 100]);
	expect(dodge([-5], 16, 0, 100)).toEqual([0]);
});
