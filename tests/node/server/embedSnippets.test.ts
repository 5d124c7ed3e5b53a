import { expect, test } from 'vitest';
import { plainText } from '$lib/model/plainText.ts';
import { languages } from '$lib/model/text.ts';
import { catalog } from '$lib/server/catalog.ts';
import { chartCard } from '$lib/server/chartCard.ts';
import { charts } from '$lib/server/charts.ts';
import { Citations } from '$lib/server/Citations.ts';
import { embedSnippets } from '$lib/server/embedSnippets.ts';
import { escaped } from '$lib/server/escaped.ts';

test.each(languages)(
	'what stays says its numbers and edition beside it; what may change beneath says neither (%s)',
	async (language) => {
		for (const chart of (await charts()).values()) {
			const citations = new Citations(language);
			const card = chartCard(chart, language, citations);
			const { endnotes } = citations.cited();
			const page = new URL(`https://figures.example/charts/${chart.chart}/`);
			const snippets = embedSnippets(card, endnotes, 'A sentence.', language, page);
			const textOf = (wanted: string) => snippets.find(({ kind }) => kind === wanted)?.text ?? '';
			const title = escaped(plainText(card.title));
			for (const kind of ['frozen', 'script']) {
				expect(textOf(kind)).toContain(`<figcaption>${title}`);
				expect(textOf(kind)).toContain(catalog().edition);
			}
			for (const kind of ['live', 'picture']) {
				expect(textOf(kind), chart.chart).not.toContain(title);
				expect(textOf(kind), chart.chart).not.toContain(catalog().edition);
			}
			for (const kind of ['frozen', 'script', 'live', 'picture'])
				for (const { citation } of endnotes) expect(textOf(kind)).toContain(escaped(citation));
		}
	}
);
