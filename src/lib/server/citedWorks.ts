import type { Citation, CitedKind } from '../model/citation.ts';
import { catalog } from './catalog.ts';
import { charts } from './charts.ts';
import { chartWork } from './chartWork.ts';
import { figureRecord } from './figureRecord.ts';
import { ownRecord } from './ownRecord.ts';
import { tableWork } from './tableWork.ts';

/** Makes the record of a work, given the address of this site. */
type MakeRecord = (root: string) => Citation;

/** What has a citation of its own beside the documents, by the name of its kind and its own name. */
export async function citedWorks(): Promise<Record<CitedKind, ReadonlyMap<string, MakeRecord>>> {
	const { figures, tables } = catalog();
	const each = <T>(works: ReadonlyMap<string, T>, record: (work: T, root: string) => Citation) =>
		new Map([...works].map(([name, work]) => [name, (root: string) => record(work, root)]));
	return {
		figures: each(figures, figureRecord),
		charts: each(await charts(), (chart, root) => ownRecord(chartWork(chart, 'en'), root)),
		tables: each(tables, (table, root) => ownRecord(tableWork(table, 'en'), root))
	};
}
