const months = new Map([
	['hours', 12 / 365.25 / 24],
	['days', 12 / 365.25],
	['weeks', (7 * 12) / 365.25],
	['months', 1],
	['years', 12]
]);

/** How many months one unit of a duration has; 1 for every unit that is no duration. */
export const monthsOf = (unit: string): number => months.get(unit) ?? 1;
