import { sealsPath } from '../readSeals.ts';
import type { Rule } from './rule.ts';

const again = 'run "npm run seal -- <folder with the texts>", which verifies all rows first';

/**
 * Every row is the one that was verified against the texts. The texts are not in the repository,
 * so that this is what stands in for them wherever the check runs without: it notices what no
 * other rule can, such as another year or a row that is gone.
 */
export const sealed: Rule = ({ figures, tables, seals }) => {
	if (seals === null) return [];
	const known = new Set(seals.map(({ figure }) => figure));
	const valid = new Set(seals.map(({ figure, seal }) => `${figure} ${seal}`));
	const present = new Set(
		[...tables.values()]
			.filter(({ resource }) => resource['fr:topic'] !== undefined)
			.flatMap(({ rows }) => rows.map(({ cells }) => cells['figure']))
	);
	const changed = figures.flatMap(({ figure, seal, path, line }) => {
		if (valid.has(`${figure} ${seal}`)) return [];
		const what = known.has(figure) ? 'is not the row that was sealed' : 'has no seal';
		return [{ path, line, column: 'figure', message: `"${figure}" ${what}; ${again}` }];
	});
	const gone = seals
		.filter(({ figure }) => !present.has(figure))
		.map(({ figure, line }) => ({
			path: sealsPath,
			line,
			column: 'figure',
			message: `"${figure}" was sealed and is gone from the tables; put it back, or ${again}`
		}));
	return [...changed, ...gone];
};
