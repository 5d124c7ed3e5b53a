import { languageFolder } from '../model/languageFolder.ts';
import type { DataDownload, Dataset, ImageObject, WithContext } from 'schema-dts';
import type { Source } from '../model/source.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import type { DownloadFile } from './downloadFile.ts';
import { siteAddress } from './siteAddress.ts';

/** What a page of data says of itself to search engines. */
export interface DatasetWords {
	/** Its path from the root. */
	page: string;
	name: string;
	description: string;
	/** The years that it spans; null where nothing is dated. */
	years: [first: string, last: string] | null;
	/** What is counted. */
	variables: string[];
	files: DownloadFile[];
	sources: Source[];
	/** A drawing of them. */
	image?: ImageObject;
}

/** Figures that can be downloaded, as schema.org's `Dataset`. */
export function datasetJsonLd(words: DatasetWords, language: Language): WithContext<Dataset> {
	const { page, name, description, years, variables, files, sources, image } = words;
	const address = (path: string) => siteAddress(languageFolder(language) + path);
	const { descriptor, edition } = catalog();
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		'@id': siteAddress(page),
		url: siteAddress(page),
		name,
		description,
		version: descriptor.version,
		dateModified: edition,
		inLanguage: language,
		license: descriptor.licenses[0].path,
		creator: { '@type': 'Organization', name: descriptor.contributors[0].title },
		isAccessibleForFree: true,
		correction: address('corrections/'),
		usageInfo: address('use/'),
		...(image === undefined ? {} : { image }),
		includedInDataCatalog: { '@type': 'DataCatalog', url: siteAddress('catalog.jsonld') },
		spatialCoverage: { '@type': 'Place', name: language === 'ja' ? '日本' : 'Japan' },
		...(years === null ? {} : { temporalCoverage: years.join('/') }),
		...(variables.length === 0 ? {} : { variableMeasured: variables }),
		isBasedOn: sources.map(({ id, title }) => ({
			'@type': 'CreativeWork' as const,
			name: title,
			url: address(`sources/${id}/`)
		})),
		distribution: files.map(download)
	};
}

const download = ({ path, mediaType, size, sha256 }: DownloadFile): DataDownload => ({
	'@type': 'DataDownload',
	contentUrl: siteAddress(path),
	encodingFormat: mediaType.replace(/;.*$/, ''),
	contentSize: `${size} B`,
	sha256
});
