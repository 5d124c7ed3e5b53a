/** A figure as one line of a list: its number, what it counts, when, and where it stands. */
export interface FigureLine {
	figure: string;
	text: string;
	value: number;
	label: string;
	period: string;
	source: string;
	short: string;
	locator: string;
}
