import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The curated files by their path from the project's root (`data/police.csv`), as bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Reads `data/` and `seeds/` of the project that stands in `root`. */
export function projectFiles(root: string): Files {
	return new Map(
		['data', 'seeds'].flatMap((folder) =>
			readdirSync(join(root, folder))
				.filter((name) => /\.(csv|json)$/.test(name))
				.sort()
				.map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name))] as const)
		)
	);
}
