import type { Text } from './text.ts';

/** What is counted. */
export interface Measure {
	measure: string;
	label: Text;
	definition: Text;
	unit: string;
	counts: string;
}
