import { nationalityName } from '../../i18n/nationalityName.ts';
import type { Rule } from './rule.ts';

/** Every code that a table uses is labelled in `data/codes.csv`; nationalities may be ISO codes. */
export const codesLabelled: Rule = ({ tables }) => {
	const codes = tables.get('codes');
	if (codes === undefined) return [];
	const labelled = new Set(codes.rows.map(({ cells }) => `${cells['field']} ${cells['code']}`));
	return [...tables.values()].flatMap(({ resource, path, rows }) =>
		resource.schema.fields
			.filter((field) => field['fr:codes'])
			.flatMap(({ name }) =>
				rows
					.filter(({ cells }) => !isLabelled(name, cells[name] ?? '', labelled))
					.map(({ line, cells }) => ({
						path,
						line,
						column: name,
						message: `"${cells[name]}" has no label in data/codes.csv under "${name}"`
					}))
			)
	);
};

function isLabelled(field: string, code: string, labelled: Set<string>): boolean {
	if (code === '' || labelled.has(`${field} ${code}`)) return true;
	return field === 'nationality' && nationalityName(code, 'en') !== null;
}
