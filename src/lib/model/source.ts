import * as v from 'valibot';

/** A document: one CSL-JSON record of `seeds/`, with our own keys under `custom`. */
export const sourceSchema = v.object({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
	type: v.picklist(['report', 'webpage', 'dataset', 'article']),
	title: v.string(),
	'title-short': v.string(),
	author: v.pipe(
		v.array(
			v.object({
				literal: v.string(),
				/** Of a person, the two parts of the name, by which bibliographies sort. */
				family: v.optional(v.string()),
				given: v.optional(v.string())
			})
		),
		v.minLength(1)
	),
	publisher: v.string(),
	issued: v.object({
		'date-parts': v.tuple([v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))])
	}),
	language: v.string(),
	number: v.optional(v.string()),
	URL: v.optional(v.pipe(v.string(), v.url())),
	custom: v.object({
		file: v.string(),
		sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
		characters: v.number(),
		dateBasis: v.string(),
		rights: v.string(),
		/** The printed columns of the document's tables, by the name that locators give them. */
		tables: v.optional(v.record(v.string(), v.array(v.string())), {})
	})
});

export type Source = v.InferOutput<typeof sourceSchema>;
