import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '$lib/exports/atomFeed.ts';
import { jsonFeed } from '$lib/exports/jsonFeed.ts';
import { languages } from '$lib/model/text.ts';
import { feed, type Published } from '$lib/server/feed.ts';

const root = 'https://figures.example/some/folder/';
const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
const nothing: Published = { editions: [], corrections: [], edition: '2026-11-22' };
const published: Published = {
	edition: '2027-02-01',
	editions: [
		{ edition: '2026-11-22', files: one, charts: { a: one, b: one } },
		{ edition: '2027-02-01', files: two, charts: { a: two, c: one } }
	],
	corrections: [
		{
			date: '2027-01-31',
			edition: '2027-02-01',
			figure: 'npa-victims-2005',
			column: 'value',
			was: '171',
			is: '117',
			reason: { en: 'Digits <of> 117 & 171 "swapped".', ja: '数字の入れ替わり。' }
		}
	]
};

const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT00:00:00Z$/));
const address = v.pipe(v.string(), v.url());
const link = v.object({ rel: v.string(), type: v.string(), href: address });
const atomSchema = v.strictObject({
	xmlns: v.literal('http://www.w3.org/2005/Atom'),
	'xml:lang': v.picklist(languages),
	id: address,
	title: v.pipe(v.string(), v.nonEmpty()),
	subtitle: v.string(),
	updated: instant,
	author: v.strictObject({ name: v.literal('Figures on Record contributors') }),
	link: v.array(link),
	entry: v.optional(
		v.array(
			v.strictObject({
				id: address,
				title: v.pipe(v.string(), v.nonEmpty()),
				updated: instant,
				link: v.array(link),
				summary: v.string()
			})
		),
		[]
	)
});
const jsonSchema = v.strictObject({
	version: v.literal('https://jsonfeed.org/version/1.1'),
	title: v.pipe(v.string(), v.nonEmpty()),
	home_page_url: address,
	feed_url: address,
	description: v.string(),
	language: v.picklist(languages),
	authors: v.array(v.strictObject({ name: v.string() })),
	items: v.array(
		v.strictObject({
			id: address,
			url: address,
			title: v.pipe(v.string(), v.nonEmpty()),
			content_text: v.string(),
			date_published: instant
		})
	)
});

describe.each(languages)('in %s', (language) => {
	const made = feed(published, language, root);
	const start = language === 'ja' ? `${root}ja/` : root;

	test('the Atom feed is XML without fault and has what RFC 4287 asks for', () => {
		const read = readAtom(atomFeed(made));
		expect(read.updated).toBe('2027-02-01T00:00:00Z');
		expect(read.link.map(({ rel, href }) => [rel, href])).toEqual([
			['self', `${start}feed.atom`],
			['alternate', `${start}corrections/`]
		]);
		expect(read.entry.map(({ id }) => id)).toEqual([
			`${start}editions/2027-02-01/`,
			`${start}corrections/#correction-2027-01-31-npa-victims-2005-value`,
			`${start}editions/2026-11-22/`
		]);
		expect(read.entry.map(({ summary }) => summary)).toEqual(
			made.entries.map(({ summary }) => summary)
		);
	});

	test('the JSON feed is of version 1.1 and says the same', () => {
		const read = v.parse(jsonSchema, JSON.parse(jsonFeed(made)));
		expect(read.feed_url).toBe(`${start}feed.json`);
		expect(read.items.map(({ url, title, content_text }) => [url, title, content_text])).toEqual(
			made.entries.map(({ url, title, summary }) => [url, title, summary])
		);
	});

	test('before the first edition both are feeds without entries, of the day of the data', () => {
		const empty = feed(nothing, language, root);
		expect(readAtom(atomFeed(empty))).toMatchObject({ updated: '2026-11-22T00:00:00Z', entry: [] });
		expect(v.parse(jsonSchema, JSON.parse(jsonFeed(empty))).items).toEqual([]);
	});
});

test('an edition says what it changed, a correction what stood there before and why', () => {
	expect(feed(published, 'en', root).entries.map(({ title, summary }) => [title, summary])).toEqual(
		[
			['Edition of 2027-02-01', '2 charts: 1 new, 1 changed; 1 withdrawn.'],
			[
				'Correction of npa-victims-2005: value',
				'Was: 171. Is: 117. Digits <of> 117 & 171 "swapped".'
			],
			['Edition of 2026-11-22', 'The first edition, with 2 charts.']
		]
	);
});

/** An Atom feed as a strict parser has it. */
function readAtom(xml: string) {
	expect(XMLValidator.validate(xml)).toBe(true);
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '',
		ignoreDeclaration: true,
		isArray: (name) => name === 'entry' || name === 'link'
	});
	return v.parse(v.strictObject({ feed: atomSchema }), parser.parse(xml)).feed;
}
