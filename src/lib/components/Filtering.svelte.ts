import { engine } from '../engine/Engine.svelte.ts';
import { matchingSql } from '../engine/matchingSql.ts';
import { noFilter, type FigureFacets, type Filter } from '../model/filter.ts';
import { matching } from '../transforms/matching.ts';

/**
 * A filter and the figures that it lets through: answered at once from the rows of the page, and
 * from the database over all tables once the reader has opened it.
 */
export class Filtering {
	filter: Filter = $state({ ...noFilter });
	/** The database's answer, and the filter that it answers; undefined while the page answers. */
	#answered: { filter: string; figures: string[] } | undefined = $state.raw();
	readonly #rows: () => FigureFacets[];
	readonly #tables: () => Record<string, string[]>;

	readonly active = $derived(JSON.stringify(this.filter) !== JSON.stringify(noFilter));
	readonly byDatabase = $derived(this.#answered?.filter === JSON.stringify(this.filter));
	readonly figures: string[] = $derived.by(() =>
		this.#answered !== undefined && this.byDatabase
			? this.#answered.figures
			: matching(this.#rows(), this.filter)
	);

	/** @param tables the tables of each topic, for the database */
	constructor(rows: () => FigureFacets[], tables: () => Record<string, string[]>) {
		this.#rows = rows;
		this.#tables = tables;
	}

	/** Asks the database, which takes over from the page's rows when it answers. */
	async ask(): Promise<void> {
		const filter = $state.snapshot(this.filter);
		const { rows } = await engine.query(matchingSql(filter, this.#tables()));
		this.#answered = {
			filter: JSON.stringify(filter),
			figures: rows.map((row) => String(row['figure']))
		};
	}

	/** Takes over a change; the database answers too where it is open. */
	set(change: Partial<Filter>): void {
		Object.assign(this.filter, change);
		if (engine.status.step === 'open') void this.ask();
	}
}
