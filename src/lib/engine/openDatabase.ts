import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { resolve } from '$app/paths';
import * as v from 'valibot';
import wasmUrl from '../../generated/duckdb-eh.wasm.gz?url';
import { descriptorSchema } from '../model/descriptor.ts';
import { loadTables } from '../model/loadTables.ts';
import { plainValue } from '../model/plainValue.ts';
import type { Row } from '../model/row.ts';
import { distinct } from './distinct.ts';
import { download } from './download.ts';

/** What the opening is at: a share from 0 to 1 of the download, then two steps without one. */
export type Progress =
	{ step: 'downloading'; share: number } | { step: 'starting' } | { step: 'loading' };

/** An answer of the database: its columns in order, and plain rows. */
export interface Answer {
	columns: string[];
	rows: Row[];
}

/** Runs SQL over the curated tables; rejects with DuckDB's message. */
export type Query = (sql: string) => Promise<Answer>;

/**
 * Opens DuckDB-WASM with every curated table in it. Nothing is fetched but from this site.
 * @throws where the browser refuses WebAssembly or workers, or the download fails
 */
export async function openDatabase(report: (progress: Progress) => void): Promise<Query> {
	performance.mark('engine-asked');
	if (!('WebAssembly' in globalThis)) throw new Error('this browser has no WebAssembly');
	report({ step: 'downloading', share: 0 });
	const worker = new Worker(workerUrl);
	const abort = new AbortController();
	// What is still under way after a failure would report a progress that leads nowhere.
	const reportUnlessFailed = (progress: Progress) => {
		if (!abort.signal.aborted) report(progress);
	};
	const refused = new Promise<never>((_, reject) => {
		worker.onerror = () => reject(new Error('the worker was refused'));
	});
	try {
		return await Promise.race([start(worker, reportUnlessFailed, abort.signal), refused]);
	} catch (error) {
		abort.abort();
		worker.terminate();
		throw error;
	}
}

async function start(
	worker: Worker,
	report: (progress: Progress) => void,
	signal: AbortSignal
): Promise<Query> {
	const [duckdb, wasm, tables] = await Promise.all([
		import('@duckdb/duckdb-wasm'),
		download(wasmUrl, (share) => report({ step: 'downloading', share }), signal),
		readTables()
	]);
	report({ step: 'starting' });
	const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
	const address = URL.createObjectURL(wasm);
	await database.instantiate(address);
	URL.revokeObjectURL(address);
	await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	const connection = await database.connect();
	// Extensions are fetched from elsewhere at first use; this site asks no other server.
	await connection.query('SET autoinstall_known_extensions = false');
	await connection.query('SET autoload_known_extensions = false');
	performance.mark('engine-open');
	report({ step: 'loading' });
	await Promise.all(
		tables.map(({ resource, csv }) => database.registerFileText(resource.path, csv))
	);
	const load = loadTables(
		tables.map(({ resource }) => resource),
		({ path }) => path
	);
	// A question, which may come with a link, fetches nothing, nor allows itself to.
	const lock = 'SET enable_external_access = false; SET lock_configuration = true;';
	// One text of many statements: the way to the worker and back costs more than a table.
	await connection.query(`${load}\n${lock}`);
	performance.mark('tables-loaded');
	return async (sql) => {
		const answer = await connection.query(sql);
		const columns = distinct(answer.schema.fields.map((field) => field.name));
		const rows = Array.from({ length: answer.numRows }, (_, row) =>
			Object.fromEntries(
				columns.map((column, index) => [column, plainValue(answer.getChildAt(index)?.get(row))])
			)
		);
		performance.mark('query-answered');
		return { columns, rows };
	};
}

async function readTables() {
	const { resources } = v.parse(
		descriptorSchema,
		await (await fetchOwn('data/datapackage.json')).json()
	);
	return Promise.all(
		resources.map(async (resource) => ({
			resource,
			csv: await (await fetchOwn(`data/${resource.path}`)).text()
		}))
	);
}

async function fetchOwn(path: string): Promise<Response> {
	const response = await fetch(resolve('/') + path);
	if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
	return response;
}
