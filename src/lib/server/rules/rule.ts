import type { Problem } from '../problem.ts';
import type { FigureRow } from '../readFigures.ts';
import type { Seal } from '../readSeals.ts';
import type { Table } from '../readTables.ts';

/** What a rule may look at. */
export interface RuleInput {
	figures: FigureRow[];
	tables: Map<string, Table>;
	/** Null where `data/sealed.csv` cannot be read, which is reported where it is read. */
	seals: Seal[] | null;
	sources: ReadonlySet<string>;
	/** The day of the data release, `YYYY-MM-DD`. */
	edition: string;
}

/** One rule of the contract: everything in the tables that breaks it. */
export type Rule = (input: RuleInput) => Problem[];
