import { wrap } from '../charts/wrap.ts';
import type { ChartCard } from '../model/chartCard.ts';
import { plainText } from '../model/plainText.ts';
import type { Endnote } from '../model/slip.ts';

/** A width that most articles have room for, in pixels. */
export const usualWidth = 640;

/** The width of an article on a telephone, in pixels. */
export const narrowWidth = 320;

/**
 * The height that the embed of a chart needs, in pixels, estimated without a browser: for pages that do
 * not listen to what the frame tells of its height.
 * @param width of the frame, one of those in which charts are drawn
 */
export function embedHeight(card: ChartCard, endnotes: Endnote[], width = usualWidth): number {
	const sheet = Number(new RegExp(`viewBox="0 0 ${width} ([\\d.]+)"`).exec(card.sheets.html)?.[1]);
	// Sizes and lines as src/lib/embeds/frame.css sets them.
	const words = [
		{ text: plainText(card.title), size: 20, line: 25 },
		...[card.subtitle, ...card.notes.map(plainText)].map((text) => ({
			text,
			size: 14.4,
			line: 23
		})),
		...endnotes.map(({ citation, url }) => ({
			text: `${citation} ${url ?? ''}`,
			size: 12.8,
			line: 25
		}))
	];
	const text = words.reduce(
		(sum, { text, size, line }) => sum + wrap(text, width, size).length * line,
		0
	);
	return Math.ceil((sheet + text + around) / 10) * 10;
}

/** What stands between: table's heading, source lines, the choice above and the margins. */
const around = 230;
