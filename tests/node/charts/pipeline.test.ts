import { expect, test } from 'vitest';
import { chartCase, mark, panel } from './chartCase.ts';
import { picture } from './picture.ts';

const view = chartCase('pipeline', [
	panel('UN Special Rapporteur 2010', [
		mark('Persons arrested', 235, { detail: '2005 to 2008' }),
		mark('Traffickers among them', 68, { detail: '2005 to 2008' }),
		mark('Cases indicted', 39, { detail: '2005 to 2008' }),
		mark('Persons sentenced', 31, { detail: '2005 to 2008' }),
		null
	]),
	panel('MOFA 2008', [
		null,
		null,
		mark('Prosecutions', 34, { detail: 'June 2005 to December 2007' }),
		mark('Persons convicted', 24, {
			detail: 'June 2005 to December 2007',
			qualifier: 'over',
			preliminary: true,
			text: 'over 24'
		}),
		null
	])
]);

const steps = (markup: string) => markup.match(/<path class="step"[^>]*>/g) ?? [];

test('pipeline: the picture of a small case', async () => {
	await expect(picture(view)).toMatchFileSnapshot('../pictures/pipeline.svg');
});

test('an arrow leads from step to step inside a lane, and never from lane to lane', () => {
	expect(picture(view).match(/class="mark"/g)).toHaveLength(6);
	expect(steps(picture(view))).toHaveLength(4);
	expect(steps(picture(view, 960))).toHaveLength(4);
});

test('every step says its own period', () => {
	const details = (text: string) => picture(view).split(`>${text}</text>`).length - 1;
	expect(details('2005 to 2008')).toBe(4);
	expect(details('June 2005 to December 2007')).toBe(2);
});

test('the number of a bound stands after its open end', () => {
	const [, tip = ''] = /<path class="open-end[^"]*" d="M([\d.]+),/.exec(picture(view)) ?? [];
	const [, start = ''] =
		/<text class="value" x="([\d.]+)"[^>]*> ?over 24/.exec(picture(view)) ?? [];
	expect(Number(start) - Number(tip)).toBeGreaterThan(12);
});

test('a bound and a preliminary number look so in a pipeline too', () => {
	expect(picture(view).match(/<path class="open-end/g)).toHaveLength(1);
	expect(picture(view).match(/<rect class="hatch"/g)).toHaveLength(1);
});
