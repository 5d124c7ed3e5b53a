import * as v from 'valibot';
import { expect, test } from 'vitest';
import { languages } from '$lib/model/text.ts';
import { charts } from '$lib/server/charts.ts';
import { oembed } from '$lib/server/oembed.ts';
import { readEditions } from '$lib/server/readEditions.ts';

const site = 'https://figures.example/some/folder/';
const address = v.pipe(v.string(), v.url(), v.startsWith(site));
const filled = v.pipe(v.string(), v.nonEmpty());
/** What oEmbed 1.0 asks of an answer of the type "rich", and what this site adds. */
const schema = v.strictObject({
	version: v.literal('1.0'),
	type: v.literal('rich'),
	title: filled,
	author_name: filled,
	author_url: address,
	provider_name: filled,
	provider_url: address,
	cache_age: v.pipe(v.number(), v.integer(), v.minValue(0)),
	html: filled,
	width: v.literal(640),
	height: v.pipe(v.number(), v.integer(), v.minValue(200)),
	thumbnail_url: address,
	thumbnail_width: v.literal(1200),
	thumbnail_height: v.literal(630),
	citation: filled,
	license: v.literal('https://creativecommons.org/licenses/by/4.0/'),
	as_of: v.pipe(v.string(), v.isoDate())
});

test.each(languages)('the answers in %s are oEmbed 1.0 with a citation', async (language) => {
	const newest = readEditions().at(-1)?.edition;
	for (const chart of (await charts()).values()) {
		const answer = v.parse(
			schema,
			oembed(chart, language, {
				site,
				chart: `${site}charts/${chart.chart}/`,
				live: `${site}embed/${chart.chart}/`,
				file: (path) => site + path,
				picture: `${site}charts/${chart.chart}.card.png`
			})
		);
		const ending = language === 'ja' ? '.ja.html' : '.html';
		// A quotation with one link, then one frame: nothing else passes WordPress' filter.
		const [, cited, src] =
			/^<blockquote><a href="[^"<>]+">([^<>]+)<\/a><\/blockquote><iframe src="([^"<>]+)"( \w+="[^"<>]*")+><\/iframe>$/.exec(
				answer.html
			) ?? [];
		expect(src).toBe(`${site}editions/${newest}/embed/${chart.chart}${ending}`);
		expect(cited?.replaceAll('&quot;', '"').replaceAll('&amp;', '&')).toContain(answer.citation);
	}
});
