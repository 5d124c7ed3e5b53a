import { formatDate } from '../i18n/formatDate.ts';
import { formatPeriod } from '../i18n/formatPeriod.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { figureCalled } from './figureCalled.ts';

/**
 * What a code means in the column `field`: a measure, a document, a year, the period of a figure, or
 * a code of `codes.csv`. Several columns, parted by spaces, take as many codes,
 * of which those that are not stated leave no word.
 */
export function codeLabel(field: string, code: string, language: Language): string {
	const [one, ...others] = field.split(' ');
	if (one !== undefined && others.length > 0) {
		const codes = code.split(' ');
		return [one, ...others]
			.map((column, index) => ({ column, code: codes[index] ?? '' }))
			.filter((part) => !['not-applicable', 'not-stated'].includes(part.code))
			.map((part) => codeLabel(part.column, part.code, language))
			.join(language === 'ja' ? '、' : ', ');
	}
	switch (field) {
		case 'year':
			return language === 'ja' ? `${code}年` : code;
		case 'fiscal-year':
			return language === 'ja' ? `${code}年度` : `FY${code}`;
		case 'period':
			return formatPeriod(figureCalled(code).period, language);
		case 'date':
			return formatDate(code, language);
		case 'figure':
			return figureName(code, language);
		case 'measure':
			return columnOf('measures', 'measure', code, `label_${language}`);
		case 'source':
			return catalog().sources.get(code)?.['title-short'] ?? code;
		default:
			return catalog().label(field, code)[language];
	}
}

function columnOf(table: string, key: string, code: string, column: string): string {
	const row = catalog()
		.tables.get(table)
		?.rows.find((cells) => cells[key] === code);
	const cell = row?.[column];
	if (cell === undefined) throw new Error(`data/${table}.csv: no row called "${code}"`);
	return cell;
}

/** A figure told apart from others of its measure: by its part, its document and its period. */
function figureName(id: string, language: Language): string {
	const figure = figureCalled(id);
	const parts = Object.entries(figure.dimensions)
		.filter(([, code]) => code !== 'all' && code !== 'not-applicable')
		.map(([field, code]) => catalog().label(field, code)[language]);
	return [...parts, figure.source['title-short'], formatPeriod(figure.period, language)].join(
		language === 'ja' ? '、' : ', '
	);
}
