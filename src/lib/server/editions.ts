import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const edition = v.object({
	/** The day of the data release. */
	edition: v.pipe(v.string(), v.isoDate()),
	/** SHA-256 of each chart's frozen page, in both languages. */
	charts: v.record(v.string(), v.object({ en: hash, ja: hash }))
});

export type Edition = v.InferOutput<typeof edition>;

/**
 * The editions that were published, in the order of their days; none before the first one.
 * @throws Error where their list is not one
 */
export function editions(path = 'static/editions/index.json'): Edition[] {
	if (!existsSync(path)) return [];
	const list = v.safeParse(
		v.object({ editions: v.array(edition) }),
		JSON.parse(readFileSync(path, 'utf8'))
	);
	if (!list.success)
		throw new Error(
			`${path}: ${list.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`).join('; ')}`
		);
	return list.output.editions.toSorted((a, b) => a.edition.localeCompare(b.edition));
}
