import { expect, test } from 'vitest';
import { barLayout } from '$lib/charts/barLayout.ts';
import { widths } from '$lib/charts/widths.ts';
import { languages } from '$lib/model/text.ts';
import { charts } from '$lib/server/charts.ts';
import { chartView } from '$lib/server/chartView.ts';
import { Citations } from '$lib/server/Citations.ts';
import { chartCase, mark, panel } from './chartCase.ts';

const stacked = [...(await charts()).values()].filter(({ spec }) =>
	['bars', 'ranges'].includes(spec.kind)
);

test.each(stacked.map((chart) => [chart.chart, chart] as const))(
	'%s: no two bars and no two words stand on one line',
	(_, chart) => {
		for (const language of languages)
			for (const width of widths) {
				const view = chartView(chart, language, new Citations(language));
				const { bars, headings } = barLayout(view, width);
				expect(bars).toHaveLength(chart.rows.length);
				expect(new Set(bars.map(({ y }) => y)).size).toBe(bars.length);
				expect(new Set(headings.map(({ y }) => y)).size).toBe(headings.length);
			}
	}
);

test('short labels stand beside their bars, long ones above', () => {
	const short = chartCase('bars', [panel('', [mark('2017', 1612), mark('2018', 2923)])]);
	expect(barLayout(short, 360).headings.every(({ x }) => x < barLayout(short, 360).left)).toBe(
		true
	);
	expect(barLayout(short, 360).left).toBeGreaterThan(2);
	const long = chartCase('bars', [panel('', [mark('Organisations with violations', 1400)])]);
	expect(barLayout(long, 360).left).toBe(4);
});

test('series of one category keep their colours where another has a gap', () => {
	const [first, second] = [
		panel('a', [null, mark('2', 20)]),
		panel('b', [mark('1', 1), mark('2', 2)])
	];
	const view = chartCase('bars', [
		{ key: '', label: '', series: [...first.series, ...second.series] }
	]);
	expect(barLayout(view, 360).bars.map(({ point, colour }) => [point.high, colour])).toEqual([
		[1, 1],
		[20, 0],
		[2, 1]
	]);
});
