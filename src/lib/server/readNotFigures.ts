import { numberPlaces } from '../model/numberPlaces.ts';
import { plainQuote } from '../model/plainQuote.ts';
import type { Source } from '../model/source.ts';
import type { Problem } from './problem.ts';
import type { Files } from './projectFiles.ts';
import { readCsv } from './readCsv.ts';

/** Words of a document whose number is not a figure, and why. */
export interface NotFigure {
	/** Id of the document. */
	source: string;
	place: string;
	words: string;
	reason: string;
	path: string;
	line: number;
}

const columns = ['place', 'words', 'reason'];
const reasons = [
	'numbering',
	'date',
	'document symbol',
	'structure',
	'name',
	'wording',
	'restatement'
];
const mostWords = 6;

/** The rows of every `seeds/<source>.not-figures.csv`; a document may do without. */
export function readNotFigures(
	sources: Map<string, Source>,
	files: Files,
	problems: Problem[]
): NotFigure[] {
	return [...files].flatMap(([path, bytes]) => {
		const source = /^seeds\/(.*)\.not-figures\.csv$/.exec(path)?.[1];
		if (source === undefined) return [];
		// A record that is there but broken is reported where it is read.
		if (!sources.has(source) && !files.has(`seeds/${source}.json`))
			problems.push({ path, line: null, column: null, message: `no record seeds/${source}.json` });
		const rows = (readCsv(path, bytes, columns, problems)?.rows ?? []).map(({ line, cells }) => ({
			source,
			place: cells['place'] ?? '',
			words: cells['words'] ?? '',
			reason: cells['reason'] ?? '',
			path,
			line
		}));
		problems.push(...rows.flatMap((row, index) => check(row, rows.slice(0, index))));
		return rows;
	});
}

function check({ path, line, place, words, reason }: NotFigure, before: NotFigure[]): Problem[] {
	const problem = (column: string, message: string) => ({ path, line, column, message });
	const count = words.split(/[ \u00a0]+/).filter((word) => word !== '').length;
	const first = before.find((row) => row.words === words);
	return [
		...(place === '' ? [problem('place', 'is empty; a value is required')] : []),
		...(words !== plainQuote(words) || words.startsWith(' ') || words.endsWith(' ')
			? [problem('words', 'white space must be single spaces between words')]
			: []),
		...(count > mostWords ? [problem('words', `has ${count} words; at most ${mostWords}`)] : []),
		...(numberPlaces(words).length === 0 ? [problem('words', `“${words}” shows no number`)] : []),
		...(first === undefined
			? []
			: [problem('words', `“${words}” stands already in line ${first.line}`)]),
		...(reasons.includes(reason)
			? []
			: [problem('reason', `"${reason}" is none of ${reasons.join(', ')}`)])
	];
}
