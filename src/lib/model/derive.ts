import { arithmetic } from './arithmetic.ts';
import { exactly } from './interval.ts';

/** How a number in a chart or a text of ours comes from printed ones. */
export const operations = ['sum', 'difference', 'share', 'count'] as const;

export type Operation = (typeof operations)[number];

/** The computed number: how many there are, or what `arithmetic` makes of them. */
export const derive = (operation: Operation, numbers: number[]): number =>
	operation === 'count'
		? numbers.length
		: (arithmetic(operation, numbers.map(exactly)).low ?? Number.NaN);
