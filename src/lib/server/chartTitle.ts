import type { ChartSpec } from '../model/chart.ts';
import { plainText } from '../model/plainText.ts';
import type { Language } from '../model/text.ts';
import { Citations } from './Citations.ts';

/** The takeaway of a chart as plain text, for lists and links that lead to the chart and its citations. */
export const chartTitle = (spec: ChartSpec, language: Language): string =>
	plainText(new Citations(language).prose(spec.title[language]));
