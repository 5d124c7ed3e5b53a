import { messages } from '../i18n/messages.ts';
import { plainText } from '../model/plainText.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { chartCard } from './chartCard.ts';
import type { Chart } from './charts.ts';
import { Citations } from './Citations.ts';
import { embedHeight, usualWidth } from './embedHeight.ts';
import { escaped } from './escaped.ts';
import { frozenEmbed } from './frozenEmbed.ts';

/** Seconds. Whoever asks again gets the newest edition: a frame is best kept as it was pasted. */
const year = 365 * 24 * 60 * 60;

/**
 * The oEmbed answer for a chart. Its markup is what WordPress lets through of an unknown site: a
 * quotation, which holds the citation and is what remains where frames are blocked, then one frame.
 * @param addresses absolute addresses: of the site, of the chart's page, of its live embed, of a file
 * by its path from the root, and of its picture of 1200 × 630 pixels
 */
export function oembed(
	chart: Chart,
	language: Language,
	addresses: {
		site: string;
		chart: string;
		live: string;
		file: (path: string) => string;
		picture: string;
	}
) {
	const say = messages(language);
	const { descriptor, edition } = catalog();
	const citations = new Citations(language);
	const card = chartCard(chart, language, citations);
	const { endnotes } = citations.cited();
	const title = plainText(card.title);
	const sources = endnotes.map(({ citation }) => citation).join(' ');
	const frozen = frozenEmbed(chart.chart, language);
	const src = frozen === null ? addresses.live : addresses.file(frozen);
	const height = embedHeight(card, endnotes);
	return {
		version: '1.0',
		type: 'rich',
		title,
		author_name: card.countedBy.join(', ') || say.site,
		author_url: addresses.chart,
		provider_name: say.site,
		provider_url: addresses.site,
		cache_age: year,
		html: `<blockquote><a href="${addresses.chart}">${escaped(`${title} – ${say.site}, ${say.edition(edition)}. ${sources}`)}</a></blockquote><iframe src="${src}" width="${usualWidth}" height="${height}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no" title="${escaped(title)}"></iframe>`,
		width: usualWidth,
		height,
		thumbnail_url: addresses.picture,
		thumbnail_width: 1200,
		thumbnail_height: 630,
		citation: sources,
		license: descriptor.licenses[0].path,
		as_of: edition
	};
}
