import { expect, test } from 'vitest';
import { chartCase, mark } from './chartCase.ts';
import { picture } from './picture.ts';

const view = {
	...chartCase(
		'lines',
		[
			{
				key: '',
				label: '',
				series: [
					{
						key: 'mofa-2008',
						label: 'MOFA 2008',
						points: [
							mark('2001', 65),
							mark('2002', 55),
							null,
							mark('2004', 77),
							mark('2005', 117),
							mark('2006', 58),
							null
						]
					},
					{
						key: 'un-hrc-2010',
						label: 'UN Special Rapporteur 2010',
						points: [null, null, null, null, mark('2005', 117), mark('2006', 58), mark('2007', 43)]
					}
				]
			}
		],
		[2001, 2002, 2003, 2004, 2005, 2006, 2007]
	),
	marks: [{ year: 2005, label: 'a crime of its own' }]
};

test('lines: the picture of a small case', async () => {
	await expect(picture(view)).toMatchFileSnapshot('../pictures/lines.svg');
});

test('a line breaks where a year is not printed', () => {
	const [first] = picture(view).match(/<path class="line c0"[^>]*>/) ?? [];
	expect(first?.match(/M/g)).toHaveLength(2);
	expect(first?.match(/[ML]/g)).toHaveLength(5);
});

test('a line has one mark a printed number, at most, and none for a gap', () => {
	expect(picture(view).match(/class="mark"/g)).toHaveLength(8);
	expect(picture(view)).not.toMatch(/data-x="2003"|data-value="0"/);
});

test('a number that two documents print at one place is written once', () => {
	expect(picture(view).match(/<text class="value"[^>]*> ?117/g)).toHaveLength(1);
});
