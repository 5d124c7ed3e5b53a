import type { Feed } from '../model/feed.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
	const json = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		home_page_url: feed.home,
		feed_url: `${feed.self}.json`,
		description: feed.description,
		language: feed.language,
		authors: [{ name: feed.author }],
		items: feed.entries.map(({ url, title, summary, date }) => ({
			id: url,
			url,
			title,
			content_text: summary,
			date_published: `${date}T00:00:00Z`
		}))
	};
	return `${JSON.stringify(json, null, '\t')}\n`;
}
