import type { Amount } from './amount.ts';
import type { Measure } from './measure.ts';
import type { Period } from './period.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';

/** One number that one document prints, with everything that its receipt needs. */
export interface Figure {
	figure: string;
	/** The table that holds it: `data/<table>.csv`. */
	table: string;
	measure: Measure;
	amount: Amount;
	status: 'final' | 'preliminary';
	unit: string;
	period: Period;
	/** Code of who made the count; null where the document does not say. */
	countedBy: string | null;
	statedBy: string;
	source: Source;
	locator: string;
	quote: string;
	note: Text | null;
	/** The table's own dimensions, by field name. */
	dimensions: Record<string, string>;
}
