import * as v from 'valibot';
import type { Problem } from './problem.ts';
import type { Files } from './projectFiles.ts';

/** A JSON file as `schema` has it; null where it is not, and `problems` says what was expected. */
export function readJson<S extends v.GenericSchema>(
	path: string,
	files: Files,
	schema: S,
	problems: Problem[]
): v.InferOutput<S> | null {
	const report = (column: string | null, message: string) =>
		problems.push({ path, line: null, column, message });
	const bytes = files.get(path);
	if (bytes === undefined) {
		report(null, 'this file is missing');
		return null;
	}
	let json: unknown;
	try {
		json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		report(null, `not JSON in UTF-8: ${String(error)}`);
		return null;
	}
	const result = v.safeParse(schema, json);
	if (result.success) return result.output;
	for (const issue of result.issues) report(v.getDotPath(issue), issue.message);
	return null;
}
