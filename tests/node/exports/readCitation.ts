import { plugins } from '@citation-js/core';
import * as v from 'valibot';

const record = v.object({
	id: v.string(),
	title: v.string(),
	author: v.array(
		v.union([
			v.strictObject({ family: v.string(), given: v.string() }),
			v.strictObject({ literal: v.string() }),
			// A name of one part, which the formats cannot tell from a family name.
			v.pipe(
				v.strictObject({ family: v.string() }),
				v.transform(({ family }) => ({ literal: family }))
			)
		])
	),
	issued: v.object({ 'date-parts': v.array(v.array(v.number())) }),
	URL: v.optional(v.string()),
	note: v.optional(v.string())
});

/** What a reference manager takes from a text in CSL-JSON, BibTeX or RIS. */
export const readCitation = (text: string) =>
	v.parse(v.array(record), plugins.input.chain(text, { generateGraph: false }));
