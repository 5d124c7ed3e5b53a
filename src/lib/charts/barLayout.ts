import type { ChartView, Point } from '../model/chartView.ts';
import { textWidth } from './textWidth.ts';
import { wrap } from './wrap.ts';

/** Where the bars of a chart and their words stand, in pixels. */
export interface BarLayout {
	height: number;
	top: number;
	bottom: number;
	left: number;
	/** Room after the longest bar for its number. */
	right: number;
	thickness: number;
	headings: {
		kind: 'panel-label' | 'bar-label' | 'series-label';
		x: number;
		y: number;
		text: string;
	}[];
	bars: { point: Point; name: string; y: number; colour: number }[];
}

/** Left of everything, so that half of the zero below the axis has room. */
const margin = 4;
const thickness = 20;
const lineHeight = 17;

/**
 * Stacks panels, categories and series from top to bottom. Labels stand left of their bars where
 * all are short and no category has several bars, else above them.
 */
export function barLayout(view: ChartView, width: number): BarLayout {
	const headings: BarLayout['headings'] = [];
	const bars: BarLayout['bars'] = [];
	const points = view.panels
		.flatMap(({ series }) => series.flatMap((one) => one.points))
		.filter((point) => point !== null);
	const several = view.panels.some((panel) => panel.series.length > 1);
	const widest = Math.max(...points.map(({ label }) => textWidth(label)));
	const beside = !several && widest < width * 0.3;
	const left = beside ? margin + widest + 8 : margin;
	let y = beside ? 6 : 0;
	for (const panel of view.panels) {
		if (panel.label !== '') {
			y += 8;
			for (const line of wrap(panel.label, width))
				headings.push({ kind: 'panel-label', x: margin, y: (y += lineHeight), text: line });
			y += beside ? 8 : 4;
		}
		for (const [index] of (panel.series[0]?.points ?? []).entries()) {
			const row = panel.series.flatMap(({ label, points: line }, colour) => {
				const point = line[index] ?? null;
				return point === null ? [] : [{ label, colour, point }];
			});
			const category = row[0]?.point.label;
			if (category === undefined) continue;
			if (beside)
				headings.push({ kind: 'bar-label', x: margin, y: y + thickness / 2 + 4.5, text: category });
			else {
				for (const line of wrap(category, width - left))
					headings.push({ kind: 'bar-label', x: margin, y: (y += lineHeight), text: line });
				y += 5;
			}
			for (const { label, colour, point } of row) {
				if (several) {
					headings.push({ kind: 'series-label', x: margin, y: y + 12, text: label });
					y += 16;
				}
				const name = [panel.label, category, label].filter((part) => part !== '').join(', ');
				bars.push({ point, name, y, colour });
				y += thickness + 5;
			}
			y += beside ? 1 : 5;
		}
	}
	const longest = Math.max(...points.map(({ shown }) => textWidth(shown.text)));
	return {
		height: y + 26,
		top: 0,
		bottom: y,
		left,
		right: longest + 26,
		thickness,
		headings,
		bars
	};
}
