import process from 'node:process';
import { checkProject } from '$lib/server/checkProject.ts';
import { formatProblem } from '$lib/server/formatProblem.ts';
import { projectFiles, type Files } from '$lib/server/projectFiles.ts';
import { sealsPath } from '$lib/server/readSeals.ts';
import { sealsCsv } from '$lib/server/sealsCsv.ts';

/** In the file at `path` the first `from` becomes `to`. */
type Change = [path: string, from: string, to: string | Uint8Array];

/** The project's own files. */
export const files = projectFiles(process.cwd());

/** The problems, one a line, of the project's own files after some changes, sealed with them. */
export const problemsAfter = (...changes: Change[]): string[] =>
	checkProject(resealed(changes.reduce(change, files))).problems.map(formatProblem);

/** Files whose seals are those of the rows that can be read, so that only the other rules speak. */
export const resealed = (changed: Files): Files =>
	new Map([...changed, [sealsPath, Buffer.from(sealsCsv(checkProject(changed).figures))]]);

function change(all: typeof files, [path, from, to]: Change): typeof files {
	const bytes = Buffer.from(all.get(path) ?? '');
	const at = bytes.indexOf(from);
	if (at < 0) throw new Error(`${path} does not hold "${from}"`);
	const rest = bytes.subarray(at + Buffer.byteLength(from));
	return new Map([...all, [path, Buffer.concat([bytes.subarray(0, at), Buffer.from(to), rest])]]);
}
