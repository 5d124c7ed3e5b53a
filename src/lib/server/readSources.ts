import { sourceSchema, type Source } from '../model/source.ts';
import type { Problem } from './problem.ts';
import type { Files } from './projectFiles.ts';
import { readJson } from './readJson.ts';

/** The documents, by id: one record a file, `seeds/<id>.json`. */
export function readSources(files: Files, problems: Problem[]): Map<string, Source> {
	const sources = new Map<string, Source>();
	for (const path of files.keys()) {
		if (!/^seeds\/.*\.json$/.test(path)) continue;
		const source = readJson(path, files, sourceSchema, problems);
		if (source === null) continue;
		if (path !== `seeds/${source.id}.json`)
			problems.push({ path, line: null, column: 'id', message: `expected the name of the file` });
		sources.set(source.id, source);
	}
	return sources;
}
