import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editionChanges } from './editionChanges.ts';
import type { EditionFiles } from './editionFiles.ts';
import { readEditionFigures, readEditions } from './readEditions.ts';
import { uncorrected } from './uncorrected.ts';

/**
 * Writes an edition and appends it to the list of editions.
 * @param editionsFolder where the editions stand
 * @param asked the date that was asked for
 * @throws Error where it is not the date of the data, not after every edition that there is, or where a
 * published figure changed without a correction
 */
export function writeEdition(
	editionsFolder: string,
	asked: string,
	{ edition, files, figures, corrections, digests }: EditionFiles
): void {
	if (asked !== edition)
		throw new Error(
			`"${asked}" is not the date of the data: data/datapackage.json says "created": "${edition}"`
		);
	const editions = readEditions(editionsFolder);
	const last = editions.at(-1);
	const folder = join(editionsFolder, edition);
	if ((last !== undefined && last.edition >= edition) || existsSync(folder))
		throw new Error(
			`${folder}: editions are never written again; set a later "created" in data/datapackage.json`
		);
	const changes =
		last === undefined
			? []
			: editionChanges(readEditionFigures(last.edition, editionsFolder), figures);
	const unsaid = uncorrected(changes, corrections);
	if (unsaid.length > 0)
		throw new Error(
			`data/corrections.csv: add a row, with the edition "${edition}", for each of these:\n${unsaid.join('\n')}`
		);
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const list = json(Object.fromEntries([...files].map(([path, text]) => [path, sha256(text)])));
	writeFileSync(join(folder, 'files.json'), list);
	const added = { edition, files: sha256(list), charts: digests };
	writeFileSync(join(editionsFolder, 'index.json'), json({ editions: [...editions, added] }));
}

const json = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
