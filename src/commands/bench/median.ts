/** The middle of a list of measurements. */
export function median(list: number[]): number {
	const sorted = list.toSorted((a, b) => a - b);
	const middle = sorted[Math.floor(sorted.length / 2)];
	if (middle === undefined) throw new Error('nothing was measured');
	return middle;
}
