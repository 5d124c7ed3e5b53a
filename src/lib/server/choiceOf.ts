import { messages } from '../i18n/messages.ts';
import type { Language } from '../model/text.ts';
import type { Chart } from './charts.ts';
import { codeLabel } from './codeLabel.ts';
import { figureCalled } from './figureCalled.ts';

/** One thing by which the marks of a chart can be narrowed down. */
export interface Choice {
	/** As the address of the page names it. */
	name: string;
	label: string;
	options: { code: string; label: string }[];
	/** The code of every figure of the chart; null where it has none. */
	rows: { figure: string; code: string | null }[];
}

/**
 * The nationality or, where the chart has marks of no two of them, who counted; null where neither
 * differs.
 */
export function choiceOf({ rows }: Chart, language: Language): Choice | null {
	const say = messages(language).dashboard;
	const figures = [...new Set(rows.flatMap((row) => row.figures))].map(figureCalled);
	const fields = [
		{ name: 'nationality', field: 'nationality', label: say.nationality },
		{ name: 'counted-by', field: 'counted_by', label: say.counter }
	];
	for (const { name, field, label } of fields) {
		const codes = figures.map((figure) => ({
			figure: figure.figure,
			code: field === 'counted_by' ? figure.countedBy : (figure.dimensions[field] ?? null)
		}));
		const codeOf = new Map(codes.map(({ figure, code }) => [figure, code]));
		// A mark of figures with several codes belongs to none of them.
		const ofMarks = rows.map(({ figures: [first = '', ...others] }) => {
			const code = codeOf.get(first) ?? null;
			return others.every((figure) => codeOf.get(figure) === code) ? code : null;
		});
		const different = new Set(
			ofMarks.flatMap((code) => (code === null || code === 'all' ? [] : [code]))
		);
		if (different.size > 1)
			return {
				name,
				label,
				options: [...different]
					.map((code) => ({ code, label: codeLabel(field, code, language) }))
					.toSorted((a, b) => a.label.localeCompare(b.label, language)),
				rows: codes
			};
	}
	return null;
}
