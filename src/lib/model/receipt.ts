/** Everything that the page of one figure says, in the reader's language. */
export interface Receipt {
	figure: string;
	text: string;
	value: number;
	label: string;
	/** Label and definition of what is counted. */
	measure: string;
	definition: string;
	counts: string;
	period: string;
	countedBy: string | null;
	statedBy: string;
	status: string;
	preliminary: boolean;
	source: string;
	short: string;
	citation: string;
	locator: string;
	quote: string;
	note: string | null;
	/** The publisher's page, with a fragment that leads to the quotation where that can work. */
	url: string | null;
	table: string;
	sentence: string;
}
