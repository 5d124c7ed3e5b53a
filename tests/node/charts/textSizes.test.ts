import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { charts } from '$lib/server/charts.ts';
import { chartView } from '$lib/server/chartView.ts';
import { Citations } from '$lib/server/Citations.ts';
import { picture } from './picture.ts';

const css = ['charts', 'marks']
	.map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
	.join('');
const sizes = [...css.matchAll(/^\.sheet[^{]*\{[^}]*?font-size:\s*([\d.]+)(\w+)/gm)];

test('no text of a chart is below 12 px', () => {
	expect(sizes.length).toBeGreaterThanOrEqual(6);
	for (const [rule, size, unit] of sizes) {
		expect(unit, rule).toBe('px');
		expect(Number(size), rule).toBeGreaterThanOrEqual(12);
	}
});

test('no chart sets the size of a text in its markup', async () => {
	for (const chart of (await charts()).values())
		expect(picture(chartView(chart, 'en', new Citations('en')))).not.toMatch(/font-size|font:/);
});
