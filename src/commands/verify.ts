import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { checkProject } from '../lib/server/checkProject.ts';
import { projectFiles } from '../lib/server/projectFiles.ts';
import { verifyTexts } from '../lib/server/verifyTexts.ts';

const folder = process.argv[2];
if (folder === undefined) {
	console.error('Name the folder that holds the texts: npm run verify -- <folder>');
	process.exit(2);
}
const texts = readdirSync(folder)
	.map((name) => join(folder, name))
	.filter((path) => statSync(path).isFile())
	.map((path) => readFileSync(path));
const { sources, figures } = checkProject(projectFiles(process.cwd()));
for (const { source, text, found, missing } of verifyTexts(sources.values(), figures, texts)) {
	if (text === null) {
		console.error(`${source}: no text in ${folder} has the sha256 of seeds/${source}.json`);
		process.exitCode = 1;
		continue;
	}
	console.log(`${source}: ${found} quotes found, ${missing.length} not found`);
	for (const { path, line, quote } of missing) {
		console.error(`${path}:${line} quote: “${quote}” does not stand in the text of ${source}`);
		process.exitCode = 1;
	}
}
