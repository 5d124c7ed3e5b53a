import { expect, test } from 'vitest';
import { chartCase, mark, panel } from './chartCase.ts';
import { picture } from './picture.ts';

const view = chartCase(
	'multiples',
	[
		panel('Thailand', [mark('2004', 48), mark('2005', 21), mark('2006', 3), mark('2007', 4)]),
		panel('Korea', [mark('2004', 3), null, mark('2006', 1), mark('2007', 5)]),
		panel('Romania', [null, mark('2005', 4), null, mark('2007', 0)])
	],
	[2004, 2005, 2006, 2007]
);

test('multiples: the picture of a small case', async () => {
	await expect(picture(view)).toMatchFileSnapshot('../pictures/multiples.svg');
});

test('there is no bar for a year that is not printed, and one for a printed 0', () => {
	expect(picture(view).match(/<rect class="bar /g)).toHaveLength(9);
	expect(picture(view).match(/data-value="0"/g)).toHaveLength(1);
});

test('all panels have one scale', () => {
	const height = (number: number) =>
		Number(
			picture(view)
				.split('<g class="mark"')
				.find((one) => one.includes(`data-value="${number}"`))
				?.match(/<rect class="bar[^>]* height="([\d.]+)"/)?.[1]
		);
	expect(height(48) / height(21)).toBeCloseTo(48 / 21, 0);
	expect(height(4)).toBeGreaterThan(height(3));
});
