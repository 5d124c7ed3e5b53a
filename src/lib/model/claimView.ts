import type { Result, Role, Verdict } from './claim.ts';
import type { Shown } from './slip.ts';
import type { SpeakerKind } from './speakerKind.ts';

/** A text of ours with its numbers. */
export type Parts = (string | Shown)[];

/** A claim as a list shows it, in the reader's language. */
export interface ClaimLine {
	claim: string;
	title: Parts;
	claimed: Shown;
	result: Result;
	resultLabel: string;
	speaker: string;
	speakerKind: SpeakerKind;
	topic: string;
	topicTitle: string;
}

/** A number that a claim is held against, in the reader's language. */
export interface ComparisonView {
	comparison: string;
	label: string;
	verdict: Verdict;
	/** The arithmetic, each operand with its receipt; empty where a document prints the number. */
	arithmetic: Parts;
	shown: Shown;
}

/** Some of a claim's counts that a reader can look at alone. */
export interface Choice {
	/** As an address names it. */
	choice: string;
	label: string;
	comparisons: string[];
}

/** A claim with its whole argument. */
export interface ClaimView extends ClaimLine {
	quote: string;
	source: string;
	short: string;
	locator: string;
	date: string;
	period: string;
	countedBy: string | null;
	scope: Parts;
	reason: Parts;
	change: Parts;
	/** Empty where the counts are all alike. */
	choices: Choice[];
	groups: { role: Role; label: string; comparisons: ComparisonView[] }[];
}
