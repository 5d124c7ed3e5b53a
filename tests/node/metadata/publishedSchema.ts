import { existsSync, readFileSync } from 'node:fs';

/** Where schemas that others have published lie, for whoever has them beside the project. */
const folder = '../shared/schemas';

/** The text of a published schema; null where it is not at hand, and what needs it is skipped. */
export function publishedSchema(name: string): string | null {
	const path = `${folder}/${name}`;
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
