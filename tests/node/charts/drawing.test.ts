import { describe, expect, test } from 'vitest';
import { widths } from '$lib/charts/widths.ts';
import { chartKinds } from '$lib/model/chart.ts';
import { languages } from '$lib/model/text.ts';
import { charts } from '$lib/server/charts.ts';
import { chartView } from '$lib/server/chartView.ts';
import { Citations } from '$lib/server/Citations.ts';
import { picture } from './picture.ts';

const views = [...(await charts()).values()].flatMap((chart) =>
	languages.map((language) => ({
		language,
		rows: chart.rows,
		view: chartView(chart, language, new Citations(language))
	}))
);

test('every kind of chart is in use', () => {
	expect(new Set(views.map(({ view }) => view.kind))).toEqual(new Set(chartKinds));
});

describe.each(views.map((one) => [one.view.chart, one.language, one] as const))(
	'%s (%s)',
	(_, _language, { view, rows }) => {
		test.each(widths)('at %d px it draws every row once, with finite numbers', (width) => {
			const markup = picture(view, width);
			expect(markup.match(/class="mark"/g)).toHaveLength(rows.length);
			expect(markup).not.toMatch(/NaN|undefined|Infinity/);
			expect(markup).toContain(`viewBox="0 0 ${width} `);
		});

		test('each mark names the figures that it draws', () => {
			const named = [...picture(view).matchAll(/data-figures?="([^"]+)"/g)];
			expect(named.map(([, figures]) => figures).toSorted()).toEqual(
				rows.map(({ figures }) => figures.join(' ')).toSorted()
			);
		});
	}
);
