import { expect, test } from 'vitest';
import { textWidth } from '$lib/charts/textWidth.ts';
import { wrap } from '$lib/charts/wrap.ts';

test('a text that fits is one line', () => {
	expect(wrap('UN 2010', 200)).toEqual(['UN 2010']);
});

test('a Latin text breaks between words, and no line is wider than the room', () => {
	const lines = wrap('Organisations with inspection completed', 110);
	expect(lines.join(' ')).toBe('Organisations with inspection completed');
	for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(110);
});

test('a Japanese text breaks between characters and loses none', () => {
	const lines = wrap('実地検査が完了した機関数', 60);
	expect(lines).toEqual(['実地検査', 'が完了し', 'た機関数']);
});

test('a word wider than the room stands alone', () => {
	expect(wrap('a Solidaritätsnetzwerk b', 40)).toEqual(['a', 'Solidaritätsnetzwerk', 'b']);
});

test('no line begins with a mark that ends a clause, and no number is parted from its unit', () => {
	for (let width = 40; width < 300; width += 7)
		for (const line of wrap('被害者の国籍は変わった。タイは2004年に48人、2007年に4人', width).slice(
			1
		)) {
			expect(line).not.toMatch(/^[、。人年]/);
		}
});

test('a Latin word in a Japanese text stays whole', () => {
	expect(wrap('報告書『Addendum: Mission to Japan』', 90)).toEqual([
		'報告書『',
		'Addendum:',
		'Mission to',
		'Japan』'
	]);
});
