import { editionOf, type Descriptor } from '../model/descriptor.ts';
import type { Measure } from '../model/measure.ts';
import type { Source } from '../model/source.ts';
import type { Problem } from './problem.ts';
import type { Files } from './projectFiles.ts';
import { readDescriptor } from './readDescriptor.ts';
import { readFigures, type FigureRow } from './readFigures.ts';
import { readNotFigures, type NotFigure } from './readNotFigures.ts';
import { readSeals } from './readSeals.ts';
import { readSources } from './readSources.ts';
import { readTables, type Table } from './readTables.ts';
import { agreement } from './rules/agreement.ts';
import { cellOfTable } from './rules/cellOfTable.ts';
import { codesLabelled } from './rules/codesLabelled.ts';
import { corrections } from './rules/corrections.ts';
import { numberInQuote } from './rules/numberInQuote.ts';
import type { Rule } from './rules/rule.ts';
import { sealed } from './rules/sealed.ts';
import { sourcesUsed } from './rules/sourcesUsed.ts';
import { totals } from './rules/totals.ts';

/** Everything that `data/` and `seeds/` hold, read and linked; complete where `problems` is empty. */
export interface Project {
	descriptor: Descriptor | null;
	sources: Map<string, Source>;
	measures: Map<string, Measure>;
	tables: Map<string, Table>;
	figures: FigureRow[];
	notFigures: NotFigure[];
	problems: Problem[];
}

const rules: Rule[] = [
	codesLabelled,
	numberInQuote,
	cellOfTable,
	totals,
	agreement,
	sourcesUsed,
	corrections,
	sealed
];

/** Holds the files to the contract of the data and reports everything that breaks it at once. */
export function checkProject(files: Files): Project {
	const problems: Problem[] = [];
	const sources = readSources(files, problems);
	const descriptor = readDescriptor(files, problems);
	const tables =
		descriptor === null
			? new Map<string, Table>()
			: readTables(descriptor, sources, files, problems);
	const measures = readMeasures(tables.get('measures'));
	const notFigures = readNotFigures(sources, files, problems);
	const project = { descriptor, sources, measures, tables, notFigures };
	// Without the measures no figure can be read, and every row would be blamed for that.
	if (descriptor === null || !tables.has('measures'))
		return { ...project, figures: [], problems: inOrder(problems) };
	const figures = readFigures(tables, measures, sources, problems);
	const seals = readSeals(files, problems);
	const edition = editionOf(descriptor);
	const input = { figures, tables, seals, sources: new Set(sources.keys()), edition };
	for (const rule of rules) for (const problem of rule(input)) problems.push(problem);
	return { ...project, figures, problems: inOrder(problems) };
}

function readMeasures(table: Table | undefined): Map<string, Measure> {
	const cell = (cells: Record<string, string>, column: string) => cells[column] ?? '';
	return new Map(
		table?.rows.map(({ cells }) => [
			cell(cells, 'measure'),
			{
				measure: cell(cells, 'measure'),
				label: { en: cell(cells, 'label_en'), ja: cell(cells, 'label_ja') },
				definition: { en: cell(cells, 'definition_en'), ja: cell(cells, 'definition_ja') },
				unit: cell(cells, 'unit'),
				counts: cell(cells, 'counts')
			}
		])
	);
}

function inOrder(problems: Problem[]): Problem[] {
	return problems.toSorted((a, b) => a.path.localeCompare(b.path) || (a.line ?? 0) - (b.line ?? 0));
}
