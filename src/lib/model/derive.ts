/** How a number that we computed comes from printed ones. */
export const operations = ['sum', 'difference', 'share', 'count'] as const;

export type Operation = (typeof operations)[number];

const signs: Record<Exclude<Operation, 'count'>, string> = {
	sum: ' + ',
	difference: ' − ',
	share: ' ÷ '
};

/** The computed number: a sum, the first less all others, the first in percent of the second, or how many there are. */
export function derive(operation: Operation, numbers: number[]): number {
	const [first = 0, ...others] = numbers;
	switch (operation) {
		case 'sum':
			return numbers.reduce((total, number) => total + number, 0);
		case 'difference':
			return others.reduce((rest, number) => rest - number, first);
		case 'share':
			return (100 * first) / (others[0] ?? Number.NaN);
		case 'count':
			return numbers.length;
	}
}

/** The arithmetic in words of digits: `83 + 78 + 41`. A count has none: it says what was counted. */
export const formula = (operation: Exclude<Operation, 'count'>, numbers: string[]): string =>
	numbers.join(signs[operation]);
