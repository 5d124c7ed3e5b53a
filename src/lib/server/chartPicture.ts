import Drawing from '../charts/Drawing.svelte';
import { widths } from '../charts/widths.ts';
import { wrap } from '../charts/wrap.ts';
import { messages } from '../i18n/messages.ts';
import { plainText } from '../model/plainText.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import type { Chart } from './charts.ts';
import { chartView } from './chartView.ts';
import { Citations } from './Citations.ts';
import { escaped } from './escaped.ts';
import { markup } from './markup.ts';
import { pictureMetadata } from './pictureMetadata.ts';
import { colourCalled, coloursOf, pictureStyle, type Theme } from './pictureStyle.ts';

/** A picture of a chart: its text, and what its file says of itself. */
export interface Picture {
	svg: string;
	/** RDF that names title, source and licence. */
	metadata: string;
}

/**
 * The form of a picture: as tall as its chart, for an article or for a telephone, or a card to be
 * shared of 1200 × 630 pixels.
 */
export type Form = 'sheet' | 'narrow' | 'card';

const measures = {
	sheet: { width: 680, margin: 20, column: 640, titleSizes: [22], textSize: 14, footSize: 11 },
	narrow: { width: 344, margin: 12, column: 320, titleSizes: [18], textSize: 13, footSize: 11 },
	card: {
		width: 1200,
		margin: 48,
		column: 500,
		titleSizes: [40, 34, 28, 24],
		textSize: 22,
		footSize: 18
	}
};

interface Line {
	line: string;
	size: number;
	family: string;
	colour: string;
	weight: number;
}

interface Fonts {
	sans: string;
	serif: string;
}

/**
 * A chart as an SVG picture with its takeaway and its citation drawn in.
 * @param address the page of the chart
 */
export function chartPicture(
	chart: Chart,
	language: Language,
	address: string,
	options: { theme: Theme; form: Form; fonts: Fonts }
): Picture {
	const { theme, form, fonts } = options;
	const say = messages(language);
	const colours = coloursOf(theme);
	const citations = new Citations(language);
	const view = chartView(chart, language, citations);
	const { endnotes } = citations.cited();
	const title = plainText(view.title);
	const stop = language === 'ja' ? '。' : '. ';
	const counted =
		view.countedBy.length > 0
			? say.chart.counted(view.countedBy.join(language === 'ja' ? '、' : ', '))
			: say.chart.countedNobody;
	const from = `${say.site}${stop}${say.edition(catalog().edition)}${stop}CC BY 4.0${stop}${address}`;
	const metadata = pictureMetadata({
		title,
		description: view.subtitle,
		sources: endnotes.map(({ citation }) => citation),
		address,
		date: catalog().edition
	});
	const isCard = form === 'card';
	const { width, margin, column, titleSizes, textSize, footSize } = measures[form];
	const notes = isCard ? [] : view.notes.map((note) => `– ${plainText(note)}`);
	const foot = [
		...notes,
		counted,
		...(isCard
			? [endnotes.map(({ short }) => short).join('; ')]
			: endnotes.map(({ number, citation }) => `[${number}] ${citation}`)),
		from
	].flatMap((text) => lines(text, footSize, fonts.sans, 'quiet'));
	const heads = titleSizes.map((size) => [
		...lines(title, size, fonts.serif, 'ink', 600),
		...lines(view.subtitle, textSize, fonts.sans, 'quiet')
	]);
	const fits = (head: Line[]) => heightOf(head) + heightOf(foot) < cardHeight - 2 * margin;
	const head = heads.find(fits) ?? heads.at(-1) ?? [];
	// A card has its words on the left and its drawing on the right; a sheet one above the other.
	const top = isCard ? margin : margin + heightOf(head) + 14;
	const left = isCard ? margin + column + 40 : margin;
	const drawing = fitted(width - left - margin, isCard ? cardHeight - 2 * margin : null);
	const footTop = isCard ? cardHeight - margin / 2 - heightOf(foot) : top + drawing.height + 14;
	const height = isCard ? cardHeight : Math.ceil(footTop + heightOf(foot) + margin / 2);
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
		`<title>${escaped(title)}</title><desc>${escaped(plainText(view.summary))}</desc>`,
		`<metadata>${metadata}</metadata>`,
		`<style>${pictureStyle(theme, `${chart.chart}-${drawing.width}-hatch`, fonts.sans)}</style>`,
		`<rect width="${width}" height="${height}" fill="${colourCalled(colours, 'paper')}"/>`,
		...placed(head, margin),
		drawing.svg,
		...placed(foot, footTop),
		'</svg>\n'
	].join('\n');
	return { svg, metadata };

	function lines(text: string, size: number, family: string, colour: string, weight = 400): Line[] {
		return wrap(text, column, size).map((line) => ({ line, size, family, colour, weight }));
	}

	function placed(all: Line[], from: number): string[] {
		let y = from;
		return all.map(({ line, size, family, colour, weight }) => {
			y += size * leading;
			return `<text x="${margin}" y="${y - size * 0.35}" font-family="${escaped(family)}" font-size="${size}" font-weight="${weight}" fill="${colourCalled(colours, colour)}">${escaped(line)}</text>`;
		});
	}

	/** The drawing that shows the chart largest in the room that there is. */
	function fitted(room: number, high: number | null) {
		const drawn = (high === null ? [column] : widths).map((width) => {
			const sheet = markup(Drawing, { view, width });
			const height = Number(/viewBox="0 0 \d+ ([\d.]+)"/.exec(sheet)?.[1]);
			const scale = high === null ? 1 : Math.min(room / width, high / height);
			return { sheet, width, height: height * scale, scale };
		});
		const { sheet, width, height, scale } = drawn.reduce((a, b) => (b.scale > a.scale ? b : a));
		const place = `x="${left}" y="${top}" width="${width * scale}" height="${height}" overflow="visible"`;
		const svg = sheet.replace(/ width="\d+" height="[\d.]+" style="[^"]*"/, ` ${place}`);
		return { svg, width, height };
	}
}

const cardHeight = 630;

/** Distance of two lines, in their size. */
const leading = 1.35;

const heightOf = (lines: Line[]): number =>
	lines.reduce((sum, { size }) => sum + size * leading, 0);
