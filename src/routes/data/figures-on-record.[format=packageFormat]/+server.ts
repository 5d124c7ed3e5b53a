import { packageFormats } from '$lib/model/fileFormat.ts';
import { fileAnswer } from '$lib/server/fileAnswer.ts';
import { packageDownload } from '$lib/server/packageDownload.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => packageFormats.map((format) => ({ format }));

/** Everything in one file. */
export const GET: RequestHandler = async ({ params }) =>
	fileAnswer(await packageDownload(params.format));
