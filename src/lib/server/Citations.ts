import { formatAmount } from '../i18n/formatAmount.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import { formatPeriod } from '../i18n/formatPeriod.ts';
import { messages } from '../i18n/messages.ts';
import { formula } from '../model/arithmetic.ts';
import type { Figure } from '../model/figure.ts';
import { numbersOf } from '../model/numbersOf.ts';
import { prose } from '../model/prose.ts';
import type { Endnote, Shown, Slip } from '../model/slip.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import { citationSentence } from './citationSentence.ts';
import { derivedAmount } from './derivedAmount.ts';
import { figureCalled } from './figureCalled.ts';
import { figureLabel } from './figureLabel.ts';
import { figureSentence } from './figureSentence.ts';

/** Collects what one page cites, so that every number on it has a slip and every slip a source. */
export class Citations {
	readonly #language: Language;
	readonly #slips = new Map<string, Slip>();
	readonly #numbers = new Map<string, number>();

	constructor(language: Language) {
		this.#language = language;
	}

	/** A figure as the document prints it. Throws where the catalog has none of that id. */
	figure(id: string): Shown {
		const figure = figureCalled(id);
		const number = this.numberOf(figure.source.id);
		const slip = `slip-${id}`;
		const text = formatAmount(figure.amount, figure.unit, this.#language);
		if (!this.#slips.has(slip))
			this.#slips.set(slip, {
				kind: 'printed',
				slip,
				figure: id,
				text,
				label: figureLabel(figure, this.#language),
				period: formatPeriod(figure.period, this.#language),
				countedBy:
					figure.countedBy === null
						? null
						: catalog().label('counted_by', figure.countedBy)[this.#language],
				statedBy: catalog().label('stated_by', figure.statedBy)[this.#language],
				preliminary: figure.status === 'preliminary',
				note: figure.note?.[this.#language] ?? null,
				quote: figure.quote,
				locator: figure.locator,
				number,
				sentence: figureSentence(figure, this.#language)
			});
		return {
			text,
			value: plainNumber(figure),
			figures: [id],
			derived: false,
			slip,
			notes: [number]
		};
	}

	/**
	 * A number that we compute from figures; its slip shows the arithmetic. It is no more exact than
	 * what goes in.
	 * @param operation one of `arithmetic`, or `count`
	 */
	derived(operation: string, ids: string[]): Shown {
		const figures = ids.map(figureCalled);
		if (operation === 'count') return this.#count(figures);
		const { amount, unit } = derivedAmount(operation, figures);
		const text = formatAmount(amount, unit, this.#language);
		const slip = `slip-${operation}-${ids.join('-')}`;
		const used = [...new Set(ids)];
		const inputs = used.map((id) => this.figure(id));
		if (!this.#slips.has(slip))
			this.#slips.set(slip, {
				kind: 'derived',
				slip,
				text,
				arithmetic: `${formula(
					operation,
					ids.map((id) => this.figure(id).text)
				).join('')} = ${text}`,
				inputs: used.map(figureCalled).map((figure, index) => ({
					figure: figure.figure,
					text: inputs[index]?.text ?? '',
					label: figureLabel(figure, this.#language),
					period: formatPeriod(figure.period, this.#language)
				}))
			});
		const notes = [...new Set(inputs.flatMap((input) => input.notes))];
		const value = numbersOf(amount)[0] ?? Number.NaN;
		return { text, value, figures: used, derived: true, slip, notes };
	}

	/** How many figures are printed; its slip names each, but carries no slips of theirs. */
	#count(figures: Figure[]): Shown {
		const value = figures.length;
		const text = formatNumber(value, 'figures', this.#language);
		const slip = `slip-count-${this.#slips.size}`;
		if (!this.#slips.has(slip))
			this.#slips.set(slip, {
				kind: 'derived',
				slip,
				text,
				arithmetic: messages(this.#language).receipt.counted(value),
				inputs: figures.map((figure) => ({
					figure: figure.figure,
					text: formatAmount(figure.amount, figure.unit, this.#language),
					label: figureLabel(figure, this.#language),
					period: formatPeriod(figure.period, this.#language)
				}))
			});
		const notes = [...new Set(figures.map(({ source }) => this.numberOf(source.id)))];
		return {
			text,
			value,
			figures: figures.map(({ figure }) => figure),
			derived: true,
			slip,
			notes
		};
	}

	/** A text of ours, its numbers filled in from the catalog. */
	prose(text: string): (string | Shown)[] {
		return prose(text).map((run) => {
			switch (run.kind) {
				case 'words':
					return run.words;
				case 'figure':
					return this.figure(run.figure);
				case 'derived':
					return this.derived(run.operation, run.figures);
			}
		});
	}

	/** Everything cited so far, for the foot of the page. */
	cited(): { slips: Slip[]; endnotes: Endnote[] } {
		return {
			slips: [...this.#slips.values()],
			endnotes: [...this.#numbers].map(([id, number]) => {
				const source = catalog().sources.get(id);
				if (source === undefined) throw new Error(`no record called "${id}" in seeds/`);
				return {
					number,
					source: id,
					short: source['title-short'],
					citation: citationSentence(source, this.#language),
					url: source.URL ?? null
				};
			})
		};
	}

	/** The number of a document on this page, given at its first citation. */
	numberOf(source: string): number {
		const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
		this.#numbers.set(source, number);
		return number;
	}
}

const plainNumber = ({ amount }: Figure): number => numbersOf(amount)[0] ?? Number.NaN;
