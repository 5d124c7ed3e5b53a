import { openDatabase, type Answer, type Progress, type Query } from './openDatabase.ts';

/** Where the one database of a page stands. */
export type Status =
	{ step: 'closed' } | Progress | { step: 'open' } | { step: 'failed'; reason: string };

/** The reader's own database: opened once, at the first question, and kept while the page lives. */
class Engine {
	status: Status = $state({ step: 'closed' });
	#opened: Promise<Query> | undefined;

	/** Opens the database; a second call joins the first, and a failed one may be tried again. */
	open(): Promise<Query> {
		this.#opened ??= openDatabase((progress) => (this.status = progress)).then(
			(query) => {
				this.status = { step: 'open' };
				return query;
			},
			(error: unknown) => {
				this.#opened = undefined;
				this.status = { step: 'failed', reason: reasonOf(error) };
				throw error;
			}
		);
		return this.#opened;
	}

	/** Answers SQL, opening the database first where need be. */
	async query(sql: string): Promise<Answer> {
		return (await this.open())(sql);
	}
}

export const engine = new Engine();

/** The message of whatever was thrown. */
export const reasonOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);
