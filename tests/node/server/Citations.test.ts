import { expect, test } from 'vitest';
import { Citations } from '$lib/server/Citations.ts';

test('a printed figure has a slip with its quote, its place and its document', () => {
	const citations = new Citations('en');
	expect(citations.figure('npa-victims-2005')).toEqual({
		text: '117',
		value: 117,
		figures: ['npa-victims-2005'],
		derived: false,
		slip: 'slip-npa-victims-2005',
		notes: [1]
	});
	const { slips, endnotes } = citations.cited();
	expect(slips).toMatchObject([
		{
			kind: 'printed',
			figure: 'npa-victims-2005',
			period: 'calendar year 2005',
			countedBy: 'National Police Agency',
			quote: 'Number of victims 65 55 83 77 117 58 43 498',
			locator: '5(1) table, Number of victims × 2005',
			number: 1
		}
	]);
	expect(endnotes).toMatchObject([{ number: 1, source: 'mofa-2008', short: 'MOFA 2008' }]);
});

test('a computed number shows its arithmetic, and its inputs have slips of their own', () => {
	const citations = new Citations('en');
	const shown = citations.derived('share', ['npa-victims-total-tha', 'npa-victims-total']);
	expect(shown).toMatchObject({ text: '35.3%', derived: true, notes: [1] });
	const { slips } = citations.cited();
	expect(slips.map(({ slip }) => slip).toSorted()).toEqual([
		'slip-npa-victims-total',
		'slip-npa-victims-total-tha',
		shown.slip
	]);
	expect(slips.find(({ slip }) => slip === shown.slip)).toMatchObject({
		arithmetic: '176 ÷ 498 = 35.3%'
	});
});

test('documents are numbered in the order of their first citation, each once', () => {
	const citations = new Citations('ja');
	const [first, second, again] = citations
		.prose('{npa-victims-2008}、{npa-victims-2001}、{npa-arrests-2008}')
		.filter((part) => typeof part !== 'string');
	expect([first?.notes, second?.notes, again?.notes]).toEqual([[1], [2], [1]]);
	expect(citations.cited().endnotes.map(({ source }) => source)).toEqual([
		'un-hrc-2010',
		'mofa-2008'
	]);
});

test('the sentence to be copied holds number, counter, document and place', () => {
	const citations = new Citations('en');
	citations.figure('otit-violations-2018-supervising');
	const [slip] = citations.cited().slips;
	expect(slip).toMatchObject({
		text: 'over 500',
		preliminary: true,
		sentence: expect.stringMatching(
			/: over 500 \(preliminary\) \(.*OTIT.*\)\. Source: .*, Gov\. 9\.$/
		)
	});
});

test('a figure that the tables do not hold is named', () => {
	expect(() => new Citations('en').prose('{no-such-figure}')).toThrow(
		'no figure called "no-such-figure" in data/'
	);
});
