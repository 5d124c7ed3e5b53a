import { max } from 'd3-array';
import type { ChartView } from '../model/chartView.ts';

/** The highest end of any mark of a chart, for a scale that all its panels share. */
export const highest = ({ panels }: ChartView): number =>
	max(panels, ({ series }) => max(series, ({ points }) => max(points, (point) => point?.high))) ??
	1;
