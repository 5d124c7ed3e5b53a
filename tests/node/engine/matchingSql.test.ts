import { expect, test } from 'vitest';
import { matchingSql } from '$lib/engine/matchingSql.ts';
import { noFilter, type Filter } from '$lib/model/filter.ts';
import { catalog } from '$lib/server/catalog.ts';
import { query } from '$lib/server/database.ts';
import { facets } from '$lib/server/facets.ts';
import { topics } from '$lib/server/topics.ts';
import { matching } from '$lib/transforms/matching.ts';

const rows = facets();
const tables = Object.fromEntries(
	topics().map(({ topic }) => [
		topic,
		[...catalog().tables.values()]
			.filter(({ resource }) => resource['fr:topic'] === topic)
			.map(({ resource }) => resource.name)
	])
);

const byDatabase = async (filter: Filter) =>
	(await query(matchingSql(filter, tables))).map(({ figure }) => figure);
const byRows = (filter: Filter) => matching(rows, filter).toSorted();

test('the database and the page let the same figures through, for every filter of the dashboard', async () => {
	const names = ['', ...topics().map(({ topic }) => topic)];
	const years = [
		[null, null],
		[2005, null],
		[null, 2005],
		[2001, 2008],
		[2007, 2007],
		[2018, 2019],
		[2019, 2001],
		[2100, null]
	] as const;
	const codes = ['', 'all', 'PHL', 'NGA'];
	const counters = ['', 'npa', 'otit', 'smj'];
	let some = 0;
	for (const topic of names)
		for (const [from, to] of years)
			for (const nationality of codes)
				for (const countedBy of counters) {
					const filter = { topic, from, to, nationality, countedBy };
					const found = byRows(filter);
					expect(await byDatabase(filter), JSON.stringify(filter)).toEqual(found);
					if (found.length > 0) some += 1;
				}
	expect(some).toBeGreaterThan(50);
}, 60_000);

test('without a filter the database has every figure', async () => {
	expect(await byDatabase(noFilter)).toEqual([...catalog().figures.keys()].toSorted());
});

test.each(["o'clock", "'; DROP TABLE police; --", 'no-such-code', '国'])(
	'an unknown code finds nothing and breaks nothing: %s',
	async (text) => {
		for (const filter of [
			{ ...noFilter, topic: text },
			{ ...noFilter, nationality: text },
			{ ...noFilter, countedBy: text }
		]) {
			expect(await byDatabase(filter)).toEqual([]);
			expect(byRows(filter)).toEqual([]);
		}
	}
);
