export const snippetKinds = ['frozen', 'live', 'script', 'picture', 'sentence', 'oembed'] as const;

/** One way to take a chart along, ready to be pasted; the citation stands in each. */
export interface Snippet {
	kind: (typeof snippetKinds)[number];
	text: string;
}
