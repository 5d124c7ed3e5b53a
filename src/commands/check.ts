import process from 'node:process';
import { checkProject } from '../lib/server/checkProject.ts';
import { formatProblem } from '../lib/server/formatProblem.ts';
import { projectFiles } from '../lib/server/projectFiles.ts';

const { figures, tables, sources, problems } = checkProject(projectFiles(process.cwd()));
for (const problem of problems) console.error(formatProblem(problem));
console.log(
	`${figures.length} figures in ${tables.size} tables from ${sources.size} documents: ${problems.length} problems`
);
process.exitCode = problems.length === 0 ? 0 : 1;
