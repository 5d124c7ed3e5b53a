import { csvFormat, csvParse } from 'd3-dsv';
import process from 'node:process';
import { checkProject } from '../../lib/server/checkProject.ts';
import { projectFiles, type Files } from '../../lib/server/projectFiles.ts';
import { median } from './median.ts';

const runs = 3;

/**
 * Prints how the time of the check grows with the data: the same documents and rows once, 10 and
 * 100 times. Copies of documents bear other ids, and so do their rows; problems are not looked at.
 */
export function benchCheck(): void {
	const files = projectFiles(process.cwd());
	const first = time(files);
	for (const times of [1, 10, 100]) {
		const { figures, milliseconds } = times === 1 ? first : time(repeated(files, times));
		console.log(
			`Check of ${figures} figures: ${milliseconds.toFixed(0)} ms, ` +
				`${(milliseconds / first.milliseconds).toFixed(1)} × the time for ${times} × the rows`
		);
	}
}

function time(files: Files): { figures: number; milliseconds: number } {
	let figures = 0;
	const measured: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		// Copied, so that no file is known from the run before.
		const fresh = new Map([...files].map(([path, bytes]) => [path, Uint8Array.from(bytes)]));
		const start = performance.now();
		figures = checkProject(fresh).figures.length;
		measured.push(performance.now() - start);
	}
	return { figures, milliseconds: median(measured) };
}

function repeated(files: Files, times: number): Files {
	const copies = Array.from({ length: times }, (_, copy) => (copy === 0 ? '' : `-copy-${copy}`));
	return new Map(
		[...files].flatMap(([path, bytes]): [string, Uint8Array][] => {
			const text = new TextDecoder().decode(bytes);
			if (path.startsWith('seeds/'))
				return copies.map((copy) => {
					const [name = '', ...ending] = path.split('.');
					const content = text.replace(/("id": "[^"]+)/, `$1${copy}`);
					return [[name + copy, ...ending].join('.'), Buffer.from(content)];
				});
			return [[path, path.endsWith('.csv') ? repeatedRows(text, copies) : bytes]];
		})
	);
}

/** Rows of figures once a copy; rows of codes and measures stay as they are. */
function repeatedRows(text: string, copies: string[]): Uint8Array {
	const rows = csvParse(text);
	const columns: string[] = rows.columns;
	if (!columns.includes('figure')) return Buffer.from(text);
	const all: Record<string, string>[] = copies.flatMap((copy) =>
		[...rows].map((row) => ({
			...row,
			figure: `${row['figure']}${copy}`,
			source: `${row['source']}${copy}`
		}))
	);
	return Buffer.from(`${csvFormat(all, columns)}\n`);
}
