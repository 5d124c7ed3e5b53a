import { expect, test } from 'vitest';
import { chartCase, mark, panel } from './chartCase.ts';
import { picture } from './picture.ts';

const view = chartCase('ranges', [
	panel('Average', [
		mark('asylum seekers', 13, { qualifier: 'over', text: 'over 13 months' }),
		mark('one centre', 0.6, { text: '17 days' }),
		null
	]),
	panel('Longest', [
		mark('longest', 72, { qualifier: 'at-least', text: '6 years or more' }),
		mark('one man', 43, { text: '43 months' }),
		mark('shortest', 2, { qualifier: 'under', text: 'under 2 months' }),
		mark('at most', 8, { qualifier: 'at-most', text: '8 months or less' })
	]),
	panel('Estimate', [
		mark('cycle', 84, { high: 96, qualifier: 'range', text: '7–8 years' }),
		mark('wait', 8, { qualifier: 'approximately', text: 'about 8 months' }),
		mark('none', 0, { text: '0 months' })
	])
]);

const markOf = (x: string) =>
	picture(view)
		.split('<g class="mark"')
		.find((one) => one.includes(`data-x="${x}"`)) ?? '';

test('ranges: the picture of a small case', async () => {
	await expect(picture(view)).toMatchFileSnapshot('../pictures/ranges.svg');
});

test('a gap has no mark', () => {
	expect(picture(view).match(/class="mark"/g)).toHaveLength(9);
});

test('a range is a bar from its low to its high end', () => {
	expect(markOf('cycle')).toContain('<line class="span c0"');
	expect(markOf('cycle').match(/<circle class="dot c0"/g)).toHaveLength(2);
});

test('an arrow leads on from "over" and back from "under"', () => {
	expect(markOf('asylum seekers')).toMatch(/<path class="open-end c0" d="[^"]*h22m/);
	expect(markOf('longest')).toMatch(/<path class="open-end c0" d="[^"]*h22m/);
	expect(markOf('shortest')).toMatch(/<path class="open-end c0" d="[^"]*h-22m/);
	expect(markOf('at most')).toMatch(/<path class="open-end c0" d="[^"]*h-22m/);
});

test('a number without a bound is one dot', () => {
	for (const x of ['one centre', 'one man', 'wait', 'none']) {
		expect(markOf(x).match(/<circle class="dot c0"/g)).toHaveLength(1);
		expect(markOf(x)).not.toContain('open-end');
	}
});
