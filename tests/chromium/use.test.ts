import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { csvParse } from 'd3-dsv';
import { afterAll, expect, inject } from 'vitest';
import { runDuckDb } from './runDuckDb.ts';
import { test as base } from './test.ts';

const site = inject('site');
const folder = mkdtempSync(join(tmpdir(), 'figures-on-record-use-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is printed of 2001, whose row stands beside that of a total, and of 2005: year, number, document, place. */
const printed = [
	['2001', 65, 'mofa-2008', '5(1) table, Number of victims × 2001'],
	['2005', 117, 'mofa-2008', '5(1) table, Number of victims × 2005'],
	['2005', 117, 'un-hrc-2010', 'para. 82']
];
const years = new Set(['2001', '2005']);

/** The lines that the page shows, asking the served build instead of the published site. */
const test = base.extend('shown', { scope: 'file' }, async ({ browser }) => {
	const page = await browser.newPage({ baseURL: site });
	await page.goto('/use/');
	const shown = await page
		.locator('pre[data-snippet]')
		.evaluateAll((blocks) =>
			blocks.map((block) => [block.getAttribute('data-snippet') ?? '', block.textContent ?? ''])
		);
	await page.close();
	const root = /"(http[^"]*)\/data\/police\.csv"/.exec(shown.join())?.[1];
	if (root === undefined) throw new Error('no line on /use/ names the address of police.csv');
	return new Map(shown.map(([name = '', text = '']) => [name, text.trim().replaceAll(root, site)]));
});

test('every line names the site that it is shown on, and no place is left to be filled in', ({
	shown
}) => {
	expect([...shown.keys()]).toHaveLength(11);
	expect([...shown.values()].filter((text) => text.includes('%site%'))).toEqual([]);
});

test('both languages show the same lines', async ({ open }) => {
	const page = await open();
	const linesOn = async (path: string) => {
		await page.goto(path);
		return page.locator('pre[data-snippet]').allInnerTexts();
	};
	expect(await linesOn('/ja/use/')).toEqual(await linesOn('/use/'));
});

test.for([
	['duckdb-attach.sql', 'figures-on-record.duckdb'],
	['duckdb-parquet.sql', 'police.parquet']
])('%s runs in the folder that holds %s', async ([name = '', file = ''], { shown }) => {
	const response = await fetch(`${site}/data/${file}`);
	expect(response.status, `/data/${file} is not in the build`).toBe(200);
	writeFileSync(join(folder, file), Buffer.from(await response.arrayBuffer()));
	const rows = runDuckDb(shown.get(name) ?? '', folder);
	expect(
		rows
			.filter(({ year }) => years.has(String(year)))
			.map(({ year, value, source, locator }) => [year, value, source, locator])
	).toEqual(printed);
});

const answers = (program: string, ...parts: string[]): boolean =>
	spawnSync(program, parts).status === 0;
const python = answers('python3', '--version') ? 'python3' : 'python';
const programs: [file: string, program: string, before: string, isAtHand: boolean][] = [
	['python.py', python, '-c', answers(python, '--version')],
	['pandas.py', python, '-c', answers(python, '-c', 'import pandas')],
	['r.R', 'Rscript', '-e', answers('Rscript', '--version')]
];

for (const [file, program, before, isAtHand] of programs)
	test.skipIf(!isAtHand)(`${file} runs in ${program}, where it is at hand`, ({ shown }) => {
		const { stdout, stderr } = spawnSync(program, [before, shown.get(file) ?? ''], {
			encoding: 'utf8',
			env: { ...process.env, PYTHONUTF8: '1', LC_ALL: 'C.UTF-8' }
		});
		expect(stderr).toBe('');
		const lines = stdout
			.split(/\r?\n/)
			.map((line) => line.replaceAll(/[ |]+/g, ' ').replace('.0 ', ' ').trim());
		expect(lines.filter((line) => years.has(line.slice(0, 4)))).toEqual(
			printed.map((cells) => cells.join(' '))
		);
	});

test('observable.ojs runs as a cell, with the d3 and the display of a notebook', async ({
	shown
}) => {
	const displayed: Record<string, unknown>[] = [];
	const cell = new Function(
		'd3',
		'display',
		`return (async () => {${shown.get('observable.ojs') ?? ''}})();`
	);
	await cell({ csvParse }, (rows: Record<string, unknown>[]) => displayed.push(...rows));
	expect(
		displayed
			.filter((row) => years.has(String(row['period_start'])))
			.map((row) => [row['period_start'], row['value'], row['source'], row['locator']])
	).toEqual(printed);
});
