import script from '../../generated/frame.js?raw';
import style from '../../generated/frame.css?raw';
import Embed from '../components/Embed.svelte';
import { fileLink } from '../components/fileLink.ts';
import { plainText } from '../model/plainText.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { chartCard } from './chartCard.ts';
import type { Chart } from './charts.ts';
import { chartWork } from './chartWork.ts';
import { choiceOf } from './choiceOf.ts';
import { Citations } from './Citations.ts';
import { frameDocument } from './frameDocument.ts';
import { markup } from './markup.ts';
import { outwards } from './outwards.ts';
import { ownRecord } from './ownRecord.ts';

/**
 * A chart as one HTML document that needs no other file: style, three drawings, receipts, sources and
 * a small script are inside.
 * @param root the way from the document to the root of the site: `../../`
 * @param frozen whether it is to stay as it is when a newer edition appears
 */
export function embedDocument(
	chart: Chart,
	language: Language,
	root: string,
	frozen: boolean
): string {
	const { edition, sources } = catalog();
	const citations = new Citations(language);
	const card = chartCard(chart, language, citations);
	const choice = choiceOf(chart, language);
	const { slips, endnotes } = citations.cited();
	const body = markup(Embed, { card, slips, endnotes, edition, choice, frozen, language });
	return frameDocument({
		language,
		title: plainText(card.title),
		data: { chart: chart.chart, edition, ...(frozen ? { frozen: '' } : {}) },
		body: outwards(body.replaceAll(`href="${fileLink('')}`, `href="${root}`)),
		style,
		script,
		json: {
			rows: choice?.rows ?? [],
			csl: [
				ownRecord(chartWork(chart, 'en'), root),
				...endnotes.map(({ source }) => ({ ...sources.get(source), custom: undefined }))
			]
		}
	});
}
