import type { Figure } from './figure.ts';

/** What is counted, over which period and of whom, without who says so: figures of one key should agree. */
export const quantity = ({ measure, unit, period, dimensions }: Figure): string =>
	JSON.stringify([measure.measure, unit, period, dimensions]);
