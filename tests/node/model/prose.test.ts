import { expect, test } from 'vitest';
import { prose } from '$lib/model/prose.ts';

test('a text without braces is one run of words', () => {
	expect(prose('No number here.')).toEqual([{ kind: 'words', words: 'No number here.' }]);
});

test('a figure stands in braces by its id, between the words', () => {
	expect(prose('{npa-victims-2005} in 2005')).toEqual([
		{ kind: 'figure', figure: 'npa-victims-2005' },
		{ kind: 'words', words: ' in 2005' }
	]);
});

test('a computed number stands in braces by its operation and figures', () => {
	expect(prose('だけで{share one two}')).toEqual([
		{ kind: 'words', words: 'だけで' },
		{ kind: 'derived', operation: 'share', figures: ['one', 'two'] }
	]);
	expect(prose('{ sum one  two three }')).toEqual([
		{ kind: 'derived', operation: 'sum', figures: ['one', 'two', 'three'] }
	]);
});

test.each(['{sum one}', '{difference}', '{one two}', '{average one two}'])(
	'braces that hold neither are refused: %s',
	(text) => {
		expect(() => prose(`before ${text} after`)).toThrow(`"${text}" is neither {figure} nor`);
	}
);
