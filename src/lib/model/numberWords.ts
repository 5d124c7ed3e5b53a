const named = (words: string, value: (index: number) => number): [string, number][] =>
	words.split(' ').map((word, index) => [word, value(index)]);

/** Words that are a number by themselves, ordinals of a series included; a stated "no" is 0. */
export const numberWords = new Map([
	...named(
		'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
		(index) => index + 1
	),
	...named('first second third fourth fifth sixth', (index) => index + 1),
	...named('no none zero', () => 0),
	...named('single couple', (index) => index + 1)
]);

/** Tens, which a word for one to nine may follow. */
export const tensWords = new Map(
	named('twenty thirty forty fifty sixty seventy eighty ninety', (index) => (index + 2) * 10)
);

/** Ages by their tens: "in his forties" is 40 to 49. */
export const ageWords = new Map(
	named(
		'twenties thirties forties fifties sixties seventies eighties nineties',
		(index) => (index + 2) * 10
	)
);

/** Words that multiply the number before them; decades and centuries are counted in years. */
export const scaleWords = new Map([
	['hundred', 100],
	['hundreds', 100],
	['thousand', 1_000],
	['thousands', 1_000],
	['million', 1_000_000],
	['billion', 1_000_000_000],
	['decade', 10],
	['decades', 10],
	['century', 100]
]);

/** Units of which "a" is one. */
export const spanWords = new Set(['year', 'month', 'week', 'day']);
