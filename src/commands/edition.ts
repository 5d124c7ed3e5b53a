import process from 'node:process';
import { createServer } from 'vite';

/*
 * Makes the edition of a date: `npm run edition -- 2026-11-22`. The charts are drawn by the same code
 * as at build, which Vite loads.
 */
const vite = await createServer({ server: { middlewareMode: true }, logLevel: 'warn' });
try {
	const { editionFiles } = await vite.ssrLoadModule('/src/lib/server/editionFiles.ts');
	const { editionsFolder } = await vite.ssrLoadModule('/src/lib/server/readEditions.ts');
	const { writeEdition } = await vite.ssrLoadModule('/src/lib/server/writeEdition.ts');
	const asked = process.argv[2] ?? '';
	const made = await editionFiles();
	writeEdition(editionsFolder, asked, made);
	console.log(`${editionsFolder}/${asked}: ${made.files.size} files`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	await vite.close();
}
