import * as v from 'valibot';
import type { ChartSpec } from '../model/chart.ts';
import { chartRowSchema, type ChartRow } from '../model/chartRow.ts';
import { derive } from '../model/derive.ts';
import { numbersOf } from '../model/numbersOf.ts';
import { catalog } from './catalog.ts';
import { query } from './database.ts';

/** A chart with the SQL that makes it and the rows that the SQL returns. */
export interface Chart {
	chart: string;
	spec: ChartSpec;
	sql: string;
	rows: ChartRow[];
}

const specs = import.meta.glob<ChartSpec>('../charts/registry/*.ts', {
	eager: true,
	import: 'default'
});
const queries = import.meta.glob<string>('../queries/*.sql', {
	eager: true,
	query: '?raw',
	import: 'default'
});

let opened: Promise<ReadonlyMap<string, Chart>> | undefined;

/** Every chart, by its name. */
export function charts(): Promise<ReadonlyMap<string, Chart>> {
	opened ??= open();
	return opened;
}

async function open(): Promise<ReadonlyMap<string, Chart>> {
	const list = await Promise.all(
		Object.entries(specs).map(async ([path, spec]) => {
			const chart = /([^/]+)\.ts$/.exec(path)?.[1] ?? path;
			const sql = queries[`../queries/${chart}.sql`];
			if (sql === undefined) throw new Error(`src/lib/queries/${chart}.sql: this file is missing`);
			return [chart, { chart, spec, sql, rows: await rowsOf(chart, sql) }] as const;
		})
	);
	return new Map(list);
}

/** The rows of a query; throws where they are not rows of a chart or do not follow from their figures. */
async function rowsOf(chart: string, sql: string): Promise<ChartRow[]> {
	const place = `src/lib/queries/${chart}.sql`;
	const rows = v.safeParse(v.pipe(v.array(chartRowSchema), v.minLength(1)), await query(sql));
	if (!rows.success)
		throw new Error(
			`${place}: ${rows.issues.map((issue) => `${v.getDotPath(issue) ?? 'rows'} ${issue.message}`).join('; ')}`
		);
	for (const row of rows.output) {
		const wrong = contradiction(row);
		if (wrong !== null) throw new Error(`${place}: row ${row.x}: ${wrong}`);
	}
	return rows.output;
}

/** What is wrong between a row and the figures that it names; null where they agree. */
function contradiction({ figures, derived, amount }: ChartRow): string | null {
	const printed = figures.map((id) => catalog().figures.get(id)?.amount);
	const known = printed.filter((one) => one !== undefined);
	if (known.length < printed.length) return `names a figure that data/ does not hold`;
	if (derived === null) {
		const same = known.length === 1 && JSON.stringify(known[0]) === JSON.stringify(amount);
		return same ? null : `is not what ${figures.join(', ')} prints`;
	}
	const computed = derive(
		derived,
		known.map((one) => numbersOf(one)[0] ?? Number.NaN)
	);
	return Math.abs(computed - (numbersOf(amount)[0] ?? Number.NaN)) < 1e-9
		? null
		: `the ${derived} of ${figures.join(', ')} is ${computed}`;
}

/** The charts of a list of names, in its order. Throws where one is missing. */
export async function chartsCalled(names: string[]): Promise<Chart[]> {
	const all = await charts();
	return names.map((name) => {
		const chart = all.get(name);
		if (chart === undefined) throw new Error(`src/lib/charts/registry/: no chart called "${name}"`);
		return chart;
	});
}
