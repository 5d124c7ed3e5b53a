import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { citation } from '../exports/citation.ts';
import type { Source } from '../model/source.ts';
import { catalog } from './catalog.ts';
import { publishedTable } from './publishedTable.ts';
import { descriptorPath } from './readDescriptor.ts';
import { siteAddress } from './siteAddress.ts';
import { sourcesOf } from './sourcesOf.ts';
import { tableDownload } from './tableDownload.ts';

const written = v.looseObject({ resources: v.array(v.looseObject({ name: v.string() })) });

/** The descriptor of `data/` with what only a build knows: sizes, hashes, documents and addresses. */
export async function publishedPackage(): Promise<object> {
	const descriptor = v.parse(written, JSON.parse(readFileSync(descriptorPath, 'utf8')));
	return {
		...descriptor,
		homepage: siteAddress('data/'),
		sources: [...catalog().sources.values()].map(packageSource),
		resources: await Promise.all(
			descriptor.resources.map(async (resource) => {
				const { size, sha256 } = await tableDownload(resource.name, 'csv');
				const sources = sourcesOf(publishedTable(resource.name).rows).map(packageSource);
				return {
					...resource,
					bytes: size,
					hash: `sha256:${sha256}`,
					// A list that is there holds at least one; without it a resource has those of the package.
					...(sources.length === 0 ? {} : { sources })
				};
			})
		)
	};
}

/** A document as the profile names it, with the rest under names of ours. */
const packageSource = (source: Source): object => ({
	title: source.title,
	...(source.URL === undefined ? {} : { path: source.URL }),
	'fr:citation': JSON.parse(citation(source, 'json'))[0],
	'fr:sha256': source.custom.sha256,
	'fr:licence': source.custom.rights
});
