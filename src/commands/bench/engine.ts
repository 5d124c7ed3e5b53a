import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from 'playwright';
import { build } from 'vite';
import type { Bare } from './bare.ts';
import { median } from './median.ts';

const runs = 5;
const require = createRequire(import.meta.url);

/** Prints how long the database takes to open, beside a page that opens the same engine and no more. */
export async function benchEngine(browser: Browser, site: string, bare: Bare): Promise<void> {
	await buildBarePage(bare.folder);
	const ours: number[] = [];
	const tables: number[] = [];
	const theirs: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		const opened = await marks(browser, `${site}/explore/?sql=SELECT+42`, 'query-answered');
		ours.push(span(opened, 'engine-asked', 'engine-open'));
		tables.push(span(opened, 'engine-open', 'tables-loaded'));
		const alone = await marks(browser, `${bare.address}/engine/index.html`, 'engine-open');
		theirs.push(span(alone, 'engine-asked', 'engine-open'));
	}
	const ratio = median(ours) / median(theirs);
	console.log(
		`Engine asked to first answer: ${median(ours).toFixed(0)} ms, alone ${median(theirs).toFixed(0)} ms: ` +
			`${ratio.toFixed(2)} × (at most 1.3 ×)`
	);
	console.log(`All tables loaded after that: ${median(tables).toFixed(0)} ms (at most 500 ms)`);
}

/** A page that opens the engine from its own files, as its manual shows, and asks it one question. */
async function buildBarePage(folder: string): Promise<void> {
	const worker = 'duckdb-browser-eh.worker.js';
	await build({
		configFile: false,
		logLevel: 'error',
		root: process.cwd(),
		build: {
			outDir: join(folder, 'engine'),
			emptyOutDir: false,
			copyPublicDir: false,
			lib: {
				entry: require.resolve('@duckdb/duckdb-wasm/dist/duckdb-browser.mjs'),
				formats: ['es'],
				fileName: () => 'duckdb.js'
			}
		}
	});
	for (const file of [worker, 'duckdb-eh.wasm'])
		copyFileSync(require.resolve(`@duckdb/duckdb-wasm/dist/${file}`), join(folder, 'engine', file));
	writeFileSync(
		join(folder, 'engine', 'index.html'),
		`<!doctype html><title>Engine</title><script type="module">
		performance.mark('engine-asked');
		const duckdb = await import('./duckdb.js');
		const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker('./${worker}'));
		await database.instantiate(new URL('./duckdb-eh.wasm', location.href).href);
		const connection = await database.connect();
		await connection.query('SELECT 42');
		performance.mark('engine-open');
		</script>`
	);
}

async function marks(
	browser: Browser,
	address: string,
	last: string
): Promise<Map<string, number>> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(address);
	await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, last);
	const found = await page.evaluate(() =>
		performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime] as const)
	);
	await context.close();
	return new Map(found);
}

const span = (times: Map<string, number>, from: string, to: string): number =>
	(times.get(to) ?? Number.NaN) - (times.get(from) ?? Number.NaN);
