import { sum } from 'd3-array';
import { catalog } from '$lib/server/catalog.ts';
import { charts } from '$lib/server/charts.ts';
import { siteRoot } from '$lib/server/siteRoot.ts';
import { snippets } from '$lib/server/snippets.ts';
import { wholeDownloads } from '$lib/server/wholeDownloads.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const tables = [...catalog().tables.values()];
	return {
		whole: await wholeDownloads(),
		snippets: Object.fromEntries(snippets(siteRoot(url))),
		tables: tables.length,
		rows: sum(tables, ({ rows }) => rows.length),
		bytes: sum(tables, ({ csv }) => csv.byteLength),
		queries: (await charts()).size
	};
};
