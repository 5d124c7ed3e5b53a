import { expect, test } from 'vitest';
import { problemsAfter } from '../problemsAfter.ts';

const refugees = 'data/refugees.csv';

test('a text where a number belongs is one problem, in the column of the number', () => {
	expect(problemsAfter([refugees, ',1612,,,exact', ',many,,,exact'])).toEqual([
		'data/refugees.csv:8 value: "many" is not a number; expected digits with at most one point'
	]);
});

test.each(['1,612', '1612 persons', '1.6e3', '٣', 'NaN', '+5', '.5', '-'])(
	'what is not digits is not a number: %s',
	(text) => {
		expect(problemsAfter([refugees, ',1612,,,exact', `,"${text}",,,exact`])).toContainEqual(
			`data/refugees.csv:8 value: "${text}" is not a number; expected digits with at most one point`
		);
	}
);

test('a number has no white space around it', () => {
	expect(problemsAfter([refugees, ',1612,,,exact', ', 1612,,,exact'])).toEqual([
		'data/refugees.csv:8 value: " 1612" begins or ends with white space',
		'data/refugees.csv:8 value: " 1612" is not a number; expected digits with at most one point'
	]);
});

test.each(['=1+1', '+41 persons', '-', '@SUM(A1)', '＝1', '－1'])(
	'no text begins as a formula of a spreadsheet: %s',
	(text) => {
		expect(problemsAfter([refugees, '"II (COs', `"${text}II (COs`])).toEqual([
			expect.stringMatching(
				/^data\/refugees\.csv:\d+ locator: ".*" begins as a formula of a spreadsheet$/
			)
		]);
	}
);

test('a count is not less than nothing', () => {
	expect(problemsAfter([refugees, ',1612,,,exact', ',-1612,,,exact'])).toContainEqual(
		'data/refugees.csv:8 value: -1612 is less than 0'
	);
});

test('a required cell is not empty', () => {
	expect(
		problemsAfter([refugees, '"II (COs para. 35), section 2","withdrawing', ',"withdrawing'])
	).toEqual(['data/refugees.csv:8 locator: is empty; a value is required']);
});

test('an id is in kebab case', () => {
	expect(problemsAfter([refugees, 'withdrawals-2017,', 'Withdrawals_2017,'])).toEqual([
		'data/refugees.csv:8 figure: "Withdrawals_2017" does not have the form [a-z0-9]+(-[a-z0-9]+)*'
	]);
});

test('a date is written as ISO has it', () => {
	expect(problemsAfter([refugees, 'persons,2017,2017', 'persons,2017/1,2017/1'])).toContainEqual(
		expect.stringMatching(/^data\/refugees\.csv:8 period_start: "2017\/1" does not have the form/)
	);
});

test('a date that no calendar has is refused', () => {
	expect(
		problemsAfter(['data/detention.csv', '2019-06-24,2019-06-24', '2019-06-31,2019-06-31'])
	).toEqual(['data/detention.csv:9 period_kind: the calendar has no date "2019-06-31"']);
});

test('a period has the dates of its kind', () => {
	expect(problemsAfter([refugees, '2017,2017,calendar-year', '2017,2018,calendar-year'])).toEqual([
		'data/refugees.csv:8 period_kind: a calendar year takes the same year in period_start and period_end'
	]);
});

test('a number stands in the column of its qualifier', () => {
	expect(problemsAfter([refugees, ',1612,,,exact', ',1612,,,over'])).toEqual([
		'data/refugees.csv:8 qualifier: "over" takes a number in low, and value and high empty'
	]);
});

test('a note stands in both languages or in neither', () => {
	expect(problemsAfter([refugees, '期間は記載されていない。,further', ',further'])).toEqual([
		'data/refugees.csv:10 note_ja: a note stands in both languages or in neither'
	]);
});
