import { languageFolder } from '../model/languageFolder.ts';
import { fileLink } from '../components/fileLink.ts';
import { link } from '../components/link.ts';
import { messages } from '../i18n/messages.ts';
import type { ChartCard } from '../model/chartCard.ts';
import { plainText } from '../model/plainText.ts';
import type { Endnote } from '../model/slip.ts';
import type { Snippet } from '../model/snippet.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { embedHeight, narrowWidth } from './embedHeight.ts';
import { escaped } from './escaped.ts';
import { frozenEmbed } from './frozenEmbed.ts';

/**
 * Every way to take a chart along, for the page that stands at `page`.
 * @param endnotes the documents that the chart rests on
 * @param citation the chart with its documents as a sentence
 */
export function embedSnippets(
	card: ChartCard,
	endnotes: Endnote[],
	citation: string,
	language: Language,
	page: URL
): Snippet[] {
	const say = messages(language);
	const address = (path: string) => new URL(path, page).href;
	const home = languageFolder(language);
	const chart = address(link(language, 'charts', card.chart));
	const title = plainText(card.title);
	const { edition } = catalog();
	const stop = language === 'ja' ? '。' : '. ';
	const cited = endnotes
		.map(({ citation: text, url }) =>
			url === null ? `${escaped(text)} ` : `<a href="${escaped(url)}">${escaped(text)}</a> `
		)
		.join('');
	// What may change under the caption is given there without numbers and without an edition.
	const frozenCaption = `<figcaption>${escaped(title)}${stop}${escaped(card.subtitle)}${stop}${cited}<a href="${chart}">${say.site}, ${say.edition(edition)}</a>, CC BY 4.0</figcaption>`;
	const liveCaption = `<figcaption>${escaped(card.subtitle)}${stop}${cited}<a href="${chart}">${say.site}</a>, CC BY 4.0</figcaption>`;
	const height = embedHeight(card, endnotes);
	const narrow = embedHeight(card, endnotes, narrowWidth);
	// Without a script a frame's height follows the screen: from a telephone's to that of an article.
	const slope = ((narrow - height) / (700 - 360)).toFixed(2);
	const fitting = `clamp(${Math.min(height, narrow)}px,${narrow}px - (100vw - 360px) * ${slope},${Math.max(height, narrow)}px)`;
	const frame = (src: string, name: string, caption: string) =>
		`<figure style="margin:0">\n<iframe src="${src}" title="${escaped(name)}" loading="lazy" width="100%" height="${height}" style="border:0;height:${fitting};color-scheme:light dark" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>\n${caption}\n</figure>`;
	const frozen = frozenEmbed(card.chart, language);
	const live = frame(address(link(language, 'embed', card.chart)), card.subtitle, liveCaption);
	const script = `<script src="${address(fileLink('embed.js'))}" async></${'script'}>`;
	const picture = (ending: string) => address(fileLink(`${home}charts/${card.chart}.${ending}`));
	const kept = frozen && frame(address(fileLink(frozen)), title, frozenCaption);
	return [
		...(kept === null
			? []
			: [
					{ kind: 'frozen' as const, text: kept },
					{ kind: 'script' as const, text: `${kept}\n${script}` }
				]),
		{ kind: 'live', text: live },
		{
			kind: 'picture',
			text: `<figure style="margin:0">\n<picture>\n<source srcset="${picture('narrow.dark.svg')}" media="(prefers-color-scheme: dark) and (max-width: 600px)">\n<source srcset="${picture('dark.svg')}" media="(prefers-color-scheme: dark)">\n<source srcset="${picture('narrow.svg')}" media="(max-width: 600px)">\n<img src="${picture('svg')}" alt="${escaped(card.subtitle)}" style="max-width:100%;height:auto">\n</picture>\n${liveCaption}\n</figure>`
		},
		{ kind: 'sentence', text: citation },
		{ kind: 'oembed', text: `${chart}\n${citation}` }
	];
}
