import type { ChartRow } from '../model/chartRow.ts';
import type { Language } from '../model/text.ts';
import { figureCalled } from './figureCalled.ts';

/** The definitions of every measure that rows rest on, each once. */
export function definitionsOf(
	rows: ChartRow[],
	language: Language
): { measure: string; label: string; definition: string }[] {
	const measures = new Set(
		rows.flatMap(({ figures }) => figures.map((id) => figureCalled(id).measure))
	);
	return [...measures].map(({ measure, label, definition }) => ({
		measure,
		label: label[language],
		definition: definition[language]
	}));
}
