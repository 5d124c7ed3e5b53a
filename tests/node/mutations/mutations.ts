import { csvFormat, csvParse } from 'd3-dsv';
import { checkProject } from '$lib/server/checkProject.ts';
import type { Files } from '$lib/server/projectFiles.ts';
import { kinds, type Row } from './kinds.ts';
import { oneOf, random } from './random.ts';

/** The project's files after one change to one row. */
export interface Mutation {
	kind: string;
	path: string;
	files: Files;
}

interface Sheet {
	path: string;
	columns: string[];
	rows: Row[];
}

/** As many random single changes of each kind as asked for, the same for the same seed. */
export function* mutations(files: Files, each: number, seed: number): Generator<Mutation> {
	const next = random(seed);
	const { tables, sources } = checkProject(files);
	const sheets = [...tables.values()]
		.filter(({ resource }) => resource['fr:topic'] !== undefined)
		.map(({ path, bytes }) => sheetOf(path, bytes));
	// Rows, not tables, are what the choice is even over.
	const places = sheets.flatMap((sheet) => sheet.rows.map((_, at) => ({ sheet, at })));
	const units = [...new Set(sheets.flatMap(({ rows }) => rows.map((row) => row['unit'] ?? '')))];
	for (const [kind, change] of Object.entries(kinds))
		for (let made = 0; made < each;) {
			const { sheet, at } = oneOf(places, next);
			const rows = change({ rows: sheet.rows, at, units, sources: [...sources.keys()], next });
			if (rows === null) continue;
			made += 1;
			const bytes = Buffer.from(`${csvFormat(rows, sheet.columns)}\n`);
			yield { kind, path: sheet.path, files: new Map([...files, [sheet.path, bytes]]) };
		}
}

function sheetOf(path: string, bytes: Uint8Array): Sheet {
	const rows = csvParse(new TextDecoder().decode(bytes));
	return { path, columns: rows.columns, rows: [...rows] };
}
