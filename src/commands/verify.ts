import process from 'node:process';
import { checkProject } from '../lib/server/checkProject.ts';
import { projectFiles } from '../lib/server/projectFiles.ts';
import { verifyFolder } from './verifyFolder.ts';

const folder = process.argv[2];
if (folder === undefined) {
	console.error('Name the folder that holds the texts: npm run verify -- <folder>');
	process.exit(2);
}
process.exitCode = verifyFolder(checkProject(projectFiles(process.cwd())), folder) ? 0 : 1;
