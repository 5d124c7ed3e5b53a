import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../lib/server/checkProject.ts';
import { formatProblem } from '../lib/server/formatProblem.ts';
import { verifyTexts, type Verification } from '../lib/server/verifyTexts.ts';

/**
 * Holds a project against the texts that lie in a folder, and prints what it finds, document by
 * document.
 * @returns whether every quote was found and every number explained
 */
export function verifyFolder(project: Project, folder: string): boolean {
	const texts = readdirSync(folder)
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile())
		.map((path) => readFileSync(path));
	return verifyTexts(project, texts)
		.map((verification) => report(verification, folder))
		.every((passed) => passed);
}

function report(verification: Verification, folder: string): boolean {
	const { source, atHand, found, missing, quoted, notFigures, unexplained, problems } =
		verification;
	if (!atHand) {
		console.error(`${source}: no text in ${folder} has the sha256 of seeds/${source}.json`);
		return false;
	}
	console.log(
		`${source}: ${found} quotes found, ${missing.length} not found; ` +
			`of ${quoted + notFigures + unexplained.length} numbers ${quoted} in quotes, ` +
			`${notFigures} listed as no figures, ${unexplained.length} unexplained`
	);
	for (const { path, line, quote } of missing)
		console.error(`${path}:${line} quote: “${quote}” does not stand in the text of ${source}`);
	for (const { number, words, line } of unexplained)
		console.error(`${source}, line ${line} of the text: "${number}" is unexplained in “${words}”`);
	for (const problem of problems) console.error(formatProblem(problem));
	return missing.length + unexplained.length + problems.length === 0;
}
