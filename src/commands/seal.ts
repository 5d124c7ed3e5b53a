import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { checkProject } from '../lib/server/checkProject.ts';
import { formatProblem } from '../lib/server/formatProblem.ts';
import { projectFiles } from '../lib/server/projectFiles.ts';
import { sealsPath } from '../lib/server/readSeals.ts';
import { sealsCsv } from '../lib/server/sealsCsv.ts';
import { verifyFolder } from './verifyFolder.ts';

/** Writes `data/sealed.csv`, provided that the rows keep the contract and stand in the texts. */
const folder = process.argv[2];
if (folder === undefined) {
	console.error('Name the folder that holds the texts: npm run seal -- <folder>');
	process.exit(2);
}
const files = projectFiles(process.cwd());
const seals = sealsCsv(checkProject(files).figures);
const project = checkProject(new Map([...files, [sealsPath, Buffer.from(seals)]]));
for (const problem of project.problems) console.error(formatProblem(problem));
const isVerified = verifyFolder(project, folder);
if (project.problems.length === 0 && isVerified) {
	writeFileSync(sealsPath, seals);
	console.log(`${sealsPath}: ${project.figures.length} rows sealed`);
} else {
	console.error('Nothing is sealed.');
	process.exitCode = 1;
}
