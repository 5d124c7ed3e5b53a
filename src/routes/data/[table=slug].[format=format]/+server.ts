import { error } from '@sveltejs/kit';
import { fileFormats } from '$lib/model/fileFormat.ts';
import { catalog } from '$lib/server/catalog.ts';
import { fileAnswer } from '$lib/server/fileAnswer.ts';
import { tableDownload } from '$lib/server/tableDownload.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	[...catalog().tables.keys()].flatMap((table) => fileFormats.map((format) => ({ table, format })));

/** A table in one of the formats. */
export const GET: RequestHandler = async ({ params: { table, format } }) => {
	if (!catalog().tables.has(table)) error(404);
	return fileAnswer(await tableDownload(table, format));
};
