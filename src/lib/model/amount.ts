import * as v from 'valibot';

/** How a document states a number. */
export const qualifiers = [
	'exact',
	'approximately',
	'over',
	'at-least',
	'under',
	'at-most',
	'range'
] as const;

export type Qualifier = (typeof qualifiers)[number];

/** A stated number: a point, a bound or a range. A bound has no value, and none is made up for it. */
export type Amount =
	| { qualifier: 'exact' | 'approximately'; value: number }
	| { qualifier: 'over' | 'at-least'; low: number }
	| { qualifier: 'under' | 'at-most'; high: number }
	| { qualifier: 'range'; low: number; high: number };

const number = v.pipe(v.number(), v.finite());

/** The three number columns of a figure and its qualifier, as rows hold them; passes as an `Amount`. */
export const amountSchema = v.pipe(
	v.object({
		value: v.nullable(number),
		low: v.nullable(number),
		high: v.nullable(number),
		qualifier: v.picklist(qualifiers)
	}),
	v.rawTransform(({ dataset, addIssue, NEVER }): Amount => {
		const amount = amountOf(dataset.value);
		if (amount !== null) return amount;
		addIssue({ message: columnsOf(dataset.value.qualifier) });
		return NEVER;
	})
);

interface NumberColumns {
	value: number | null;
	low: number | null;
	high: number | null;
	qualifier: Qualifier;
}

function amountOf({ value, low, high, qualifier }: NumberColumns): Amount | null {
	switch (qualifier) {
		case 'exact':
		case 'approximately':
			return value !== null && low === null && high === null ? { qualifier, value } : null;
		case 'over':
		case 'at-least':
			return value === null && low !== null && high === null ? { qualifier, low } : null;
		case 'under':
		case 'at-most':
			return value === null && low === null && high !== null ? { qualifier, high } : null;
		case 'range':
			return value === null && low !== null && high !== null && low < high
				? { qualifier, low, high }
				: null;
	}
}

function columnsOf(qualifier: Qualifier): string {
	switch (qualifier) {
		case 'exact':
		case 'approximately':
			return `"${qualifier}" takes a number in value, and low and high empty`;
		case 'over':
		case 'at-least':
			return `"${qualifier}" takes a number in low, and value and high empty`;
		case 'under':
		case 'at-most':
			return `"${qualifier}" takes a number in high, and value and low empty`;
		case 'range':
			return '"range" takes low and a greater high, and value empty';
	}
}
