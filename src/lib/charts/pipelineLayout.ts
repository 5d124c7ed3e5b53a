import type { ChartView, Point } from '../model/chartView.ts';
import { wrap } from './wrap.ts';

/** Where the lanes of a pipeline and their steps stand, in pixels. */
export interface PipelineLayout {
	height: number;
	laneWidth: number;
	words: { kind: 'panel-label' | 'bar-label' | 'detail'; x: number; y: number; text: string }[];
	/** `arrow` is where the arrow from the step before begins; null at the first step. */
	steps: { point: Point; name: string; x: number; y: number; lane: number; arrow: number | null }[];
}

const gap = 32;
const lineHeight = 16;

/** Lanes stand side by side where there is room, else below each other. */
export function pipelineLayout({ panels }: ChartView, width: number): PipelineLayout {
	const beside = width >= 640;
	const laneWidth = beside ? (width - gap * (panels.length - 1)) / panels.length : width;
	const layout: PipelineLayout = { height: 0, laneWidth, words: [], steps: [] };
	let top = 0;
	for (const [lane, panel] of panels.entries()) {
		const x = beside ? lane * (laneWidth + gap) : 0;
		let y = beside ? 4 : top;
		const write = (kind: 'panel-label' | 'bar-label' | 'detail', text: string) => {
			for (const line of wrap(text, laneWidth))
				layout.words.push({
					kind,
					x: kind === 'panel-label' ? x : x + 16,
					y: (y += lineHeight),
					text: line
				});
		};
		write('panel-label', panel.label);
		const points = panel.series
			.flatMap((series) => series.points)
			.filter((point) => point !== null);
		for (const [index, point] of points.entries()) {
			y += index === 0 ? 4 : 8;
			const before = y;
			write('bar-label', point.label);
			write('detail', point.detail);
			y += 6;
			layout.steps.push({
				point,
				name: `${panel.label}, ${point.label}`,
				x: x + 16,
				y,
				lane,
				arrow: index === 0 ? null : before
			});
			y += 24;
		}
		layout.height = Math.max(layout.height, y + 8);
		top = y + 20;
	}
	return layout;
}
