import { openSync, type Font } from 'fontkit';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { crc32 } from 'node:zlib';
import { pictureFonts } from '$lib/charts/pictureFonts.ts';
import { messages } from '$lib/i18n/messages.ts';
import { languages, type Language } from '$lib/model/text.ts';
import { chartPicture, type Form } from '$lib/server/chartPicture.ts';
import { charts } from '$lib/server/charts.ts';
import { png } from '$lib/server/png.ts';
import { pngWithMetadata } from '$lib/server/pngWithMetadata.ts';

const all = [...(await charts()).values()];
const address = 'https://figures.example/charts/a-chart/';

const pictureOf = (chart: (typeof all)[number], language: Language, form: Form) =>
	chartPicture(chart, language, address, { theme: 'light', form, fonts: pictureFonts(language) });

describe.each(languages)('pictures in %s', (language) => {
	const sheets = all.map((chart) => ({ chart, ...pictureOf(chart, language, 'sheet') }));
	const narrow = all.map((chart) => ({ chart, ...pictureOf(chart, language, 'narrow') }));
	const cards = all.map((chart) => ({ chart, ...pictureOf(chart, language, 'card') }));

	test('are XML without fault that names the title, the documents and the licence', () => {
		for (const { chart, svg, metadata } of [...sheets, ...narrow, ...cards]) {
			expect(XMLValidator.validate(svg), chart.chart).toBe(true);
			const { title, sources, licence } = read(metadata);
			expect(svg).toContain(`<title>${title}</title>`);
			expect(sources).not.toBe('');
			expect(licence).toBe('https://creativecommons.org/licenses/by/4.0/');
		}
	});

	test('have the citation, the edition and the address drawn in', () => {
		for (const { chart, svg } of [...sheets, ...narrow, ...cards]) {
			const drawn = squeezed(wordsOf(svg).join(''));
			expect(drawn, chart.chart).toContain(squeezed(messages(language).site));
			expect(drawn, chart.chart).toContain('CCBY4.0');
			expect(drawn, chart.chart).toContain(address);
		}
		for (const { chart, svg, metadata } of [...sheets, ...narrow])
			expect(squeezed(wordsOf(svg).join('')), chart.chart).toContain(
				squeezed(read(metadata).sources.slice(0, 60))
			);
	});

	test('use no character that our fonts lack', () => {
		const first = (language === 'ja' ? ['japanese'] : ['sans', 'sans-bold', 'serif']).map(font);
		const lacking = new Set(
			[...sheets, ...narrow, ...cards].flatMap(({ svg }) =>
				[...wordsOf(svg).join('')].filter((character) => {
					const point = character.codePointAt(0) ?? 0;
					return !first.every((one) => one.hasGlyphForCodePoint(point));
				})
			)
		);
		expect([...lacking]).toEqual([]);
	});

	test('that are cards have room for all their words', () => {
		for (const { chart, svg } of cards) {
			expect(svg).toMatch(/^<svg [^>]* width="1200" height="630"/);
			const lines = [...svg.matchAll(/<text x="48" y="([\d.]+)"[^>]* font-size="(\d+)"/g)].map(
				([, y, size]) => ({ y: Number(y), size: Number(size) })
			);
			expect(lines.length, chart.chart).toBeGreaterThan(3);
			lines.forEach(({ y, size }, index) => {
				const above = lines[index - 1];
				expect(y - (above?.y ?? 0), `${chart.chart}: line ${index}`).toBeGreaterThan(size);
				expect(y).toBeLessThan(630);
			});
		}
	});
});

test('a PNG carries its title, documents and licence where programs for pictures look', () => {
	const [chart] = all;
	if (chart === undefined) throw new Error('there is no chart');
	const { svg, metadata } = pictureOf(chart, 'en', 'card');
	const bytes = Buffer.from(pngWithMetadata(png(svg), metadata));
	const chunks = chunksOf(bytes);
	expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
	for (const { whole, check } of chunks) expect(crc32(whole)).toBe(check);
	const header = chunks[0]?.data ?? Buffer.alloc(0);
	expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([1200, 630]);
	const text = chunks[1]?.data.toString('utf8') ?? '';
	expect(text.startsWith('XML:com.adobe.xmp\0')).toBe(true);
	const packet = text.slice(text.indexOf('<x:xmpmeta'), text.indexOf('<?xpacket end'));
	expect(XMLValidator.validate(packet)).toBe(true);
	expect(packet).toContain(metadata);
});

/** What a picture says of itself, as a strict parser reads it. */
function read(metadata: string): { title: string; sources: string; licence: string } {
	expect(XMLValidator.validate(metadata)).toBe(true);
	const parser = new XMLParser({ ignoreAttributes: false, processEntities: false });
	const record = parser.parse(metadata)['rdf:RDF']['rdf:Description'];
	return {
		title: record['dc:title']['rdf:Alt']['rdf:li']['#text'],
		sources: record['dc:source'],
		licence: record['cc:license']['@_rdf:resource']
	};
}

/** Lines break anywhere in Japanese, and at spaces elsewhere. */
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** The words that a picture draws. */
const wordsOf = (svg: string): string[] =>
	[...svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map(([, words = '']) =>
		words
			.replaceAll(/<[^>]*>/g, '')
			.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&')
			.replaceAll(/[\n\t]/g, '')
	);

function font(name: string): Font {
	const opened = openSync(`src/generated/${name}.ttf`);
	if (!('hasGlyphForCodePoint' in opened)) throw new Error(`${name}.ttf holds several fonts`);
	return opened;
}

function chunksOf(bytes: Buffer) {
	const chunks = [];
	for (let at = 8; at < bytes.length;) {
		const end = at + 8 + bytes.readUInt32BE(at);
		const whole = bytes.subarray(at + 4, end);
		chunks.push({
			type: whole.toString('latin1', 0, 4),
			data: whole.subarray(4),
			whole,
			check: bytes.readUInt32BE(end)
		});
		at = end + 4;
	}
	return chunks;
}
