import { expect, test } from 'vitest';
import { checkProject } from '$lib/server/checkProject.ts';
import { formatProblem } from '$lib/server/formatProblem.ts';
import { files, problemsAfter, resealed } from '../problemsAfter.ts';

const seed = 'seeds/mrg-2019.json';

test('a record that is not JSON is reported, and so is the row that needs it', () => {
	expect(problemsAfter([seed, '"id": "mrg-2019",', '"id": "mrg-2019"'])).toEqual(
		expect.arrayContaining([
			'data/inspections.csv:45 source: no record called "mrg-2019" in seeds/',
			expect.stringMatching(/^seeds\/mrg-2019\.json: not JSON in UTF-8: SyntaxError/)
		])
	);
});

test('a record that lacks a key names the key', () => {
	expect(problemsAfter([seed, '"publisher"', '"publishers"'])).toContainEqual(
		expect.stringMatching(/^seeds\/mrg-2019\.json publisher: .*"publisher"/)
	);
});

test('a record names its text by a sha256', () => {
	expect(problemsAfter([seed, '"sha256": "', '"sha256": "x'])).toContainEqual(
		expect.stringMatching(/^seeds\/mrg-2019\.json custom\.sha256: /)
	);
});

test('a record bears the name of its file', () => {
	expect(problemsAfter([seed, '"id": "mrg-2019"', '"id": "mrg-2020"'])).toContainEqual(
		'seeds/mrg-2019.json id: expected the name of the file'
	);
});

test('a descriptor that is not JSON is the only problem, for nothing else can be read', () => {
	expect(problemsAfter(['data/datapackage.json', '{', '['])).toEqual([
		expect.stringMatching(/^data\/datapackage\.json: not JSON in UTF-8: SyntaxError/)
	]);
});

test('a descriptor that is missing is reported', () => {
	const without = new Map([...files].filter(([path]) => path !== 'data/datapackage.json'));
	expect(checkProject(resealed(without)).problems.map(formatProblem)).toEqual([
		'data/datapackage.json: this file is missing'
	]);
});

test('a field type that the site does not know is reported with its place', () => {
	expect(problemsAfter(['data/datapackage.json', '"type": "string"', '"type": "date"'])).toEqual([
		expect.stringMatching(
			/^data\/datapackage\.json resources\.0\.schema\.fields\.0\.type: .*"date"/
		)
	]);
});

test('a table of figures has the common columns in their order', () => {
	expect(
		problemsAfter(['data/datapackage.json', '"name": "low"', '"name": "least"'])
	).toContainEqual(
		'data/datapackage.json resources.police.schema.fields[3]: expected the field "low", which every table of figures has here'
	);
});
