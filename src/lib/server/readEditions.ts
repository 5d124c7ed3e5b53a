import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { editionFiguresSchema, type EditionFigures } from '../model/editionFigures.ts';
import { editionsSchema, type Edition } from '../model/editions.ts';

/** Where the editions stand, from the project's root; they are served as they are. */
export const editionsFolder = 'static/editions';

/**
 * Every edition that has been made, the oldest first.
 * @throws Error where the list is not what it should be
 */
export function readEditions(folder = editionsFolder): Edition[] {
	const path = `${folder}/index.json`;
	return existsSync(path) ? readJson(path, editionsSchema).editions : [];
}

/** The figures as they stood in an edition. */
export const readEditionFigures = (edition: string, folder = editionsFolder): EditionFigures =>
	readJson(`${folder}/${edition}/figures.json`, editionFiguresSchema);

function readJson<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> {
	const result = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
	if (result.success) return result.output;
	const issues = result.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`);
	throw new Error(`${path}: ${issues.join('; ')}`);
}
