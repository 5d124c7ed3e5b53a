import type { Feed, FeedEntry } from '../model/feed.ts';

/** A feed as Atom (RFC 4287). */
export const atomFeed = (feed: Feed): string =>
	`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
	<id>${xml(`${feed.self}.atom`)}</id>
	<title>${xml(feed.title)}</title>
	<subtitle>${xml(feed.description)}</subtitle>
	<updated>${feed.updated}T00:00:00Z</updated>
	<author><name>${xml(feed.author)}</name></author>
	<link rel="self" type="application/atom+xml" href="${xml(`${feed.self}.atom`)}"/>
	<link rel="alternate" type="text/html" hreflang="${feed.language}" href="${xml(feed.home)}"/>
${feed.entries.map(entry).join('')}</feed>
`;

const entry = ({ url, title, summary, date }: FeedEntry): string =>
	`	<entry>
		<id>${xml(url)}</id>
		<title>${xml(title)}</title>
		<updated>${date}T00:00:00Z</updated>
		<link rel="alternate" type="text/html" href="${xml(url)}"/>
		<summary>${xml(summary)}</summary>
	</entry>
`;

/** A text inside an element or an attribute. */
const xml = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
