import * as v from 'valibot';

const edition = v.object({
	/** The date of a data release, `YYYY-MM-DD`. */
	edition: v.pipe(v.string(), v.isoDate()),
	/** SHA-256 of the edition's `files.json`, which holds that of every other file. */
	files: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	/** By chart, a digest of the values that it shows: it changes where one of them does. */
	charts: v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)))
});

/**
 * `editions/index.json`: every edition, the oldest first. Frozen embeds ask for it for as long as
 * they stand in other people's pages: what they read in it may be added to, never changed.
 */
export const editionsSchema = v.object({ editions: v.array(edition) });

export type Editions = v.InferOutput<typeof editionsSchema>;
export type Edition = v.InferOutput<typeof edition>;
