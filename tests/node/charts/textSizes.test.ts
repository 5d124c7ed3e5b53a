import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textSize } from '$lib/charts/textSize.ts';
import { charts } from '$lib/server/charts.ts';
import { chartView } from '$lib/server/chartView.ts';
import { Citations } from '$lib/server/Citations.ts';
import { picture } from './picture.ts';

const css = ['src/styles', 'src/lib/embeds'].flatMap((folder) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.css'))
		.map((name) => ({ name: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }))
);
const rules = css.flatMap(({ name, text }) =>
	[...text.matchAll(/^\s*([^{}@]+?)\s*\{([^{}]*)\}/gm)].flatMap(([, of = '', says = '']) =>
		[...says.matchAll(/font(?:-size)?: ([^;]+)/g)].map(([, size = '']) => ({ name, of, size }))
	)
);

test('every text of a chart has the size that its width is estimated with, which is not below 12 px', () => {
	expect(textSize).toBeGreaterThanOrEqual(12);
	expect(rules.filter(({ of }) => of.includes('.sheet'))).toEqual([
		{ name: 'src/styles/charts.css', of: '.sheet', size: `${textSize}px` }
	]);
});

test('no chart sets the size of a text in its markup', async () => {
	for (const chart of (await charts()).values())
		expect(picture(chartView(chart, 'en', new Citations('en')))).not.toMatch(/font-size|font:/);
});

test('a page has no size of type that is not of the scale', () => {
	const own = rules.filter(
		({ of, size }) =>
			!/var\(--(fine|small|large|larger|largest|display)\)|^inherit$|(^|\s)1r?em\b/.test(size) &&
			of !== 'html'
	);
	expect(own).toEqual([{ name: 'src/styles/charts.css', of: '.sheet', size: `${textSize}px` }]);
	expect(rules.length).toBeGreaterThan(20);
});
