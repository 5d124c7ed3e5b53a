import type { Language } from '../model/text.ts';
import type { Chart } from './charts.ts';
import { chartTitle } from './chartTitle.ts';
import { documentsOf } from './documentsOf.ts';
import { figureCalled } from './figureCalled.ts';
import type { OwnWork } from './ownWork.ts';

/** A chart as a work that can be cited. */
export const chartWork = ({ chart, spec, rows }: Chart, language: Language): OwnWork => ({
	type: 'figure',
	title: chartTitle(spec, language),
	description: spec.subtitle[language],
	path: ['charts', chart],
	documents: documentsOf(rows.flatMap(({ figures }) => figures.map(figureCalled)))
});
