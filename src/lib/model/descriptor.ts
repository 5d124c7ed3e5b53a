import * as v from 'valibot';

const constraints = v.object({
	required: v.optional(v.boolean(), false),
	unique: v.optional(v.boolean(), false),
	minimum: v.optional(v.number()),
	maximum: v.optional(v.number()),
	pattern: v.optional(v.string())
});

const field = v.object({
	name: v.string(),
	type: v.picklist(['string', 'number']),
	title: v.string(),
	'fr:title_ja': v.string(),
	description: v.string(),
	'fr:description_ja': v.string(),
	/** The cell is a code, labelled in `codes.csv` under the field's name. */
	'fr:codes': v.optional(v.boolean(), false),
	/** How the parts under `all` relate to it: they add up, they overlap, or only some are printed. */
	'fr:parts': v.optional(v.picklist(['partition', 'overlap', 'selection'])),
	constraints: v.optional(constraints, {})
});

const foreignKey = v.object({
	fields: v.array(v.string()),
	reference: v.object({ resource: v.string(), fields: v.array(v.string()) })
});

const resource = v.object({
	name: v.string(),
	path: v.string(),
	title: v.string(),
	'fr:title_ja': v.string(),
	description: v.string(),
	'fr:description_ja': v.string(),
	/** The topic whose page shows the table; absent where the table holds no figures. */
	'fr:topic': v.optional(v.string()),
	/** Figures that are the sum of others. */
	'fr:sums': v.optional(v.array(v.object({ total: v.string(), parts: v.array(v.string()) })), []),
	/** The folder whose records make the table; absent where it is a file of its own. */
	'fr:derivedFrom': v.optional(v.literal('seeds')),
	schema: v.object({
		fields: v.pipe(v.array(field), v.minLength(1)),
		primaryKey: v.array(v.string()),
		foreignKeys: v.optional(v.array(foreignKey), [])
	})
});

const contributor = v.object({ title: v.string() });

/** The part of a Data Package v2 that the site relies on. */
export const descriptorSchema = v.object({
	name: v.string(),
	title: v.string(),
	description: v.string(),
	version: v.string(),
	/** When the edition was made: a day, as the time at which it begins. */
	created: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)),
	keywords: v.array(v.string()),
	contributors: v.tupleWithRest([contributor], contributor),
	licenses: v.tuple([v.object({ name: v.string(), path: v.string(), title: v.string() })]),
	resources: v.array(resource)
});

export type Descriptor = v.InferOutput<typeof descriptorSchema>;
export type Resource = v.InferOutput<typeof resource>;
export type Field = v.InferOutput<typeof field>;

/** The day of the data release, `YYYY-MM-DD`. */
export const editionOf = ({ created }: Descriptor): string => created.slice(0, 10);
