import { citation } from '../exports/citation.ts';
import { prettyJson } from '../exports/prettyJson.ts';
import { zip } from '../exports/zip.ts';
import { catalog } from './catalog.ts';
import { citationCff } from './citationCff.ts';
import { packageChanges } from './packageChanges.ts';
import { packageReadme } from './packageReadme.ts';
import { publishedPackage } from './publishedPackage.ts';
import { tableDownload } from './tableDownload.ts';

/**
 * Everything in one zip: a Data Package with its tables and documents, and what they are.
 * @param workbook all figures as a workbook
 */
export async function packageZip(workbook: Uint8Array): Promise<Uint8Array> {
	const { edition, sources, tables } = catalog();
	const records = [...sources.values()].flatMap((source) => JSON.parse(citation(source, 'json')));
	const text = (words: string) => Buffer.from(words);
	const files: [string, Uint8Array][] = [
		['README.en.md', text(packageReadme('en'))],
		['README.ja.md', text(packageReadme('ja'))],
		['CHANGES.md', text(packageChanges())],
		['CITATION.cff', text(citationCff(catalog()))],
		['datapackage.json', text(prettyJson(await publishedPackage()))],
		['sources.csl.json', text(prettyJson(records))],
		['figures-on-record.xlsx', workbook]
	];
	for (const [name, { resource }] of tables)
		files.push([resource.path, (await tableDownload(name, 'csv')).bytes]);
	return zip(Object.fromEntries(files), edition);
}
