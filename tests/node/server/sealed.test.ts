import { expect, test } from 'vitest';
import { checkProject } from '$lib/server/checkProject.ts';
import { formatProblem } from '$lib/server/formatProblem.ts';
import { files } from '../problemsAfter.ts';

const path = 'data/detention.csv';
const table = Buffer.from(files.get(path) ?? '').toString();
const again = 'run "npm run seal -- <folder with the texts>", which verifies all rows first';

const problemsOf = (text: string) =>
	checkProject(new Map([...files, [path, Buffer.from(text)]])).problems.map(formatProblem);

test('a row that is not the one that was sealed is reported where it stands', () => {
	expect(problemsOf(table.replace('months,,,undated', 'months,2004,2004,calendar-year'))).toEqual([
		`${path}:2 figure: "detention-average-2005" is not the row that was sealed; ${again}`
	]);
});

test('a row that was sealed and is gone is reported where its seal stands', () => {
	expect(problemsOf(table.replace(/^detention-average-2005,.*\n/m, ''))).toEqual([
		expect.stringMatching(
			/^data\/sealed\.csv:\d+ figure: "detention-average-2005" was sealed and is gone from the tables; put it back/
		)
	]);
});

test('a new row has no seal yet', () => {
	expect(problemsOf(table.replace('detention-average-2005', 'detention-average'))).toContain(
		`${path}:2 figure: "detention-average" has no seal; ${again}`
	);
});

test('a note may change without a new seal', () => {
	expect(problemsOf(table.replace('Detention of asylum', 'The detention of asylum'))).toEqual([]);
});
