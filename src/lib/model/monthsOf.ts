const months = new Map([
	['days', 12 / 365.25],
	['months', 1],
	['years', 12]
]);

/** How many months one unit of a duration has; 1 for every unit that is no duration. */
export const monthsOf = (unit: string): number => months.get(unit) ?? 1;
