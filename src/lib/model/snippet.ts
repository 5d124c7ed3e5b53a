/** One way to take a chart along, ready to be pasted; the citation stands in each. */
export interface Snippet {
	kind: 'frozen' | 'live' | 'script' | 'picture' | 'sentence' | 'oembed';
	text: string;
}
