import * as v from 'valibot';
import { amountSchema, qualifiers } from './amount.ts';
import { operations } from './derive.ts';

const number = v.nullable(v.number());

/** One row of a chart's query, as SQL returns it. */
export const chartRowSchema = v.pipe(
	v.object({
		/** The figures that the row rests on: one where it is printed, several where it is computed. */
		figures: v.pipe(v.array(v.string()), v.minLength(1)),
		/** How the number comes from its figures; null where a document prints it. */
		derived: v.optional(v.nullable(v.picklist(operations)), null),
		facet: v.optional(v.nullable(v.string()), null),
		series: v.optional(v.nullable(v.string()), null),
		x: v.string(),
		value: number,
		low: v.optional(number, null),
		high: v.optional(number, null),
		qualifier: v.optional(v.picklist(qualifiers), 'exact'),
		status: v.optional(v.picklist(['final', 'preliminary']), 'final'),
		unit: v.string()
	}),
	v.transform(({ value, low, high, qualifier, ...row }) => ({
		...row,
		amount: v.parse(amountSchema, { value, low, high, qualifier })
	}))
);

export type ChartRow = v.InferOutput<typeof chartRowSchema>;
