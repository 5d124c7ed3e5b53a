/** A printed number as a page shows it. */
export interface Shown {
	/** Its text, with qualifier and unit: “over 7,000”. */
	text: string;
	/** The plain number for programs; the bound where the document states a bound. */
	value: number;
	/** The figures that it rests on. */
	figures: string[];
	/** Whether we computed it. */
	derived: boolean;
	/** Id of the slip that opens in place. */
	slip: string;
	/** Numbers, on this page, of the documents that it rests on. */
	notes: number[];
}

/** The short receipt of a printed figure, in the reader's language. */
export interface PrintedSlip {
	kind: 'printed';
	slip: string;
	figure: string;
	text: string;
	label: string;
	period: string;
	countedBy: string | null;
	statedBy: string;
	preliminary: boolean;
	note: string | null;
	quote: string;
	locator: string;
	/** Number of the document on this page. */
	number: number;
	/** One sentence with the citation, to be copied. */
	sentence: string;
}

/** The short receipt of a number that we computed. */
export interface DerivedSlip {
	kind: 'derived';
	slip: string;
	text: string;
	/** `83 + 78 = 161` */
	arithmetic: string;
	inputs: { figure: string; text: string; label: string; period: string }[];
}

export type Slip = PrintedSlip | DerivedSlip;

/** A document in the list of sources at the foot of a page. */
export interface Endnote {
	number: number;
	source: string;
	short: string;
	citation: string;
	url: string | null;
}
