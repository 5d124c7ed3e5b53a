import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chartCase, mark, panel } from './chartCase.ts';
import { picture } from './picture.ts';

const view = chartCase('bars', [
	panel('Supervising organisations', [
		mark('conducted', 2000, { qualifier: 'approximately', preliminary: true, text: 'about 2,000' }),
		mark('completed', 1100, { qualifier: 'over', preliminary: true, text: 'over 1,100' }),
		mark('violation', 500, { qualifier: 'at-least', text: '500 or more' }),
		null,
		mark('revoked', 1)
	]),
	panel('Implementing organisations', [
		mark('conducted', 5000, { qualifier: 'over', text: 'over 5,000' }),
		null,
		mark('violation', 900, { qualifier: 'under', text: 'under 900' }),
		mark('at most', 400, { qualifier: 'at-most', preliminary: true, text: '400 or less' }),
		mark('none', 0)
	])
]);

const barOf = (x: string, number: number) =>
	picture(view)
		.split('<g class="mark"')
		.find((one) => one.includes(`data-x="${x}"`) && one.includes(`data-value="${number}"`)) ?? '';

test('bars: the picture of a small case', async () => {
	await expect(picture(view)).toMatchFileSnapshot('../pictures/bars.svg');
});

test('there is no bar where no number is printed', () => {
	expect(picture(view).match(/<rect class="(bar|outline) /g)).toHaveLength(8);
});

test('a printed 0 has a bar of a line’s width and its number', () => {
	expect(barOf('none', 0)).toMatch(/<rect class="bar c0"[^>]* width="1.5"/);
	expect(barOf('none', 0)).toMatch(/<text class="value"[^>]*> ?0 ?</);
});

test.each([
	['completed', 1100],
	['violation', 500],
	['conducted', 5000]
])('"over" and "at least" have an open end: %s %d', (x, number) => {
	expect(barOf(x, number)).toContain('<path class="open-end c0"');
});

test.each([
	['violation', 900],
	['at most', 400]
])('"under" and "at most" are outlined and have no open end: %s %d', (x, number) => {
	expect(barOf(x, number)).toMatch(/<rect class="outline c0/);
	expect(barOf(x, number)).not.toContain('open-end');
});

test('an outlined bar keeps its stroke, for it has no fill', () => {
	const css = readFileSync('src/styles/marks.css', 'utf8');
	const withoutStroke = [...css.matchAll(/([^{}]+)\{[^{}]*stroke: none/g)].map(([, rule]) => rule);
	expect(withoutStroke.map((rule) => rule?.trim())).toEqual(['.bar']);
	expect(css).toMatch(/\.outline \{\s*fill: none;\s*stroke-width: 1\.5;/);
});

test('an exact number is neither open nor outlined nor hatched', () => {
	expect(barOf('revoked', 1)).toContain('<rect class="bar c0"');
	expect(barOf('revoked', 1)).not.toMatch(/open-end|outline|hatch/);
});

test('a preliminary bar is hatched, a final one is not', () => {
	const hatched = ['conducted 2000', 'completed 1100', 'at most 400'];
	for (const point of view.panels.flatMap(({ series }) => series.flatMap(({ points }) => points))) {
		if (point === null) continue;
		const bar = barOf(point.x, point.high);
		expect(bar.includes('<rect class="hatch"')).toBe(hatched.includes(`${point.x} ${point.high}`));
	}
});

test('bars of one chart share one scale from 0', () => {
	const width = (x: string, number: number) =>
		Number(/<rect class="bar[^>]* width="([\d.]+)"/.exec(barOf(x, number))?.[1]);
	expect(width('conducted', 5000) / width('conducted', 2000)).toBeCloseTo(2.5, 1);
	expect(width('completed', 1100) / width('violation', 500)).toBeCloseTo(2.2, 1);
});
