import type { Problem } from './problem.ts';

/** One line a problem: `data/police.csv:41 source: no record called "npa-2023" in seeds/`. */
export function formatProblem({ path, line, column, message }: Problem): string {
	const place = line === null ? path : `${path}:${line}`;
	return column === null ? `${place}: ${message}` : `${place} ${column}: ${message}`;
}
