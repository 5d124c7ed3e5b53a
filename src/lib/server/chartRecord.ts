import { amountCells } from '../model/amountCells.ts';
import type { ChartRow } from '../model/chartRow.ts';
import type { Figure } from '../model/figure.ts';
import type { Cell } from '../model/fileTable.ts';
import { periodCells } from '../model/periodCells.ts';
import type { Shown } from '../model/slip.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import type { Chart } from './charts.ts';
import type { Citations } from './Citations.ts';
import { derivedAmount } from './derivedAmount.ts';
import { derivedSentence } from './derivedSentence.ts';
import { dimensionLabel } from './dimensionLabel.ts';
import { figureCalled } from './figureCalled.ts';
import { figureSentence } from './figureSentence.ts';
import { periodOf } from './periodOf.ts';
import { siteAddress } from './siteAddress.ts';

/** One number of a chart as its files hold it, by column. */
export function chartRecord(
	{ spec }: Chart,
	row: ChartRow,
	language: Language,
	citations: Citations
): Record<string, Cell> {
	const figures = row.figures.map(figureCalled);
	const [first] = figures;
	if (first === undefined) throw new Error('a row rests on no figure');
	const { amount, unit } = row.derived === null ? first : derivedAmount(row.derived, figures);
	const names = {
		panel: dimensionLabel(spec.fields.facet, row.facet ?? '', language),
		series: dimensionLabel(spec.fields.series, row.series ?? '', language),
		label: dimensionLabel(spec.fields.x, row.x, language)
	};
	const words = Object.values(names).filter((name) => name !== '');
	const all = (of: (string | null)[], parted: string) =>
		[...new Set(of.filter((one) => one !== null))].join(parted) || null;
	const counters = figures.map(({ countedBy }) => countedBy);
	const each = (of: (figure: Figure) => string) => figures.map(of).join(' | ');
	const noted = (of: Language) =>
		figures.every(({ note }) => note === null) ? null : each(({ note }) => note?.[of] ?? '');
	const shown =
		row.derived === null
			? citations.figure(first.figure)
			: citations.derived(row.derived, row.figures);
	const arithmetic = arithmeticOf(shown, citations);
	return {
		panel: names.panel || null,
		series: names.series || null,
		label: names.label || null,
		text: shown.text,
		...amountCells(amount),
		status: row.status,
		unit,
		...periodCells(periodOf(row.figures)),
		counted_by: all(counters, ' '),
		counter: all(
			counters.map((code) => code && catalog().label('counted_by', code)[language]),
			language === 'ja' ? '、' : ', '
		),
		stated_by: all(
			figures.map(({ statedBy }) => statedBy),
			' '
		),
		figures: row.figures.join(' '),
		operation: row.derived,
		arithmetic,
		citation:
			arithmetic === null
				? figureSentence(first, language)
				: derivedSentence(
						[spec.subtitle[language], ...words].join(language === 'ja' ? '、' : ', '),
						arithmetic,
						figures,
						language
					),
		source: all(
			figures.map(({ source }) => source.id),
			' '
		),
		locator: each(({ locator }) => locator),
		quote: each(({ quote }) => quote),
		note_en: noted('en'),
		note_ja: noted('ja'),
		citation_url: each(({ figure }) => siteAddress(`figures/${figure}/`))
	};
}

/** The computation written out; null where the number is printed. */
function arithmeticOf({ slip }: Shown, citations: Citations): string | null {
	const found = citations.cited().slips.find((one) => one.slip === slip);
	// A page lists the figures that were counted after a colon.
	return found?.kind === 'derived' ? found.arithmetic.replace(/[:：]$/, '') : null;
}
