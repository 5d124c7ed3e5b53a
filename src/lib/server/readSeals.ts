import type { Problem } from './problem.ts';
import type { Files } from './projectFiles.ts';
import { readCsv } from './readCsv.ts';

/** A row of figures as it was when it was verified against the texts. */
export interface Seal {
	figure: string;
	seal: string;
	line: number;
}

export const sealsPath = 'data/sealed.csv';

const columns = ['figure', 'seal'];

/** What `npm run seal` wrote; null where it cannot be read, and `problems` says why. */
export function readSeals(files: Files, problems: Problem[]): Seal[] | null {
	const bytes = files.get(sealsPath);
	if (bytes === undefined) {
		problems.push({ path: sealsPath, line: null, column: null, message: 'this file is missing' });
		return null;
	}
	const sheet = readCsv(sealsPath, bytes, columns, problems);
	return (
		sheet?.rows.map(({ line, cells }) => ({
			figure: cells['figure'] ?? '',
			seal: cells['seal'] ?? '',
			line
		})) ?? null
	);
}
