import type { Rule } from './rule.ts';

/** No source without a row. */
export const sourcesUsed: Rule = ({ figures, sources }) => {
	const used = new Set(figures.map(({ source }) => source.id));
	return [...sources]
		.filter((source) => !used.has(source))
		.map((source) => ({
			path: `seeds/${source}.json`,
			line: null,
			column: 'id',
			message: 'no figure in data/ rests on this document; add its figures or remove the record'
		}));
};
