import { fileFormats, packageFormats } from '../model/fileFormat.ts';
import type { Source } from '../model/source.ts';
import { catalog, type PublishedTable } from './catalog.ts';
import { citationSentence } from './citationSentence.ts';
import type { DownloadFile } from './downloadFile.ts';
import { packageDownload } from './packageDownload.ts';
import { siteAddress } from './siteAddress.ts';
import { sourcesOf } from './sourcesOf.ts';
import { tableDownload } from './tableDownload.ts';
import { yearsOf } from './yearsOf.ts';

/** The prefixes of the words that the catalogue uses, so that no program has to ask elsewhere. */
const context = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dcterms: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	prov: 'http://www.w3.org/ns/prov#',
	spdx: 'http://spdx.org/rdf/terms#',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
};

/** The catalogue of everything that can be had, in DCAT 3: the whole and each table. */
export async function catalogJsonLd(): Promise<object> {
	const { descriptor, edition, sources, tables } = catalog();
	const all = [...tables.values()];
	const whole = await Promise.all(packageFormats.map(packageDownload));
	return {
		'@context': context,
		'@id': siteAddress('catalog.jsonld'),
		'@type': 'dcat:Catalog',
		'dcterms:title': inEnglish(descriptor.title),
		'dcterms:description': inEnglish(descriptor.description),
		'dcterms:publisher': publisher(),
		'dcterms:license': licence(),
		'dcterms:modified': date(edition),
		'foaf:homepage': typed('foaf:Document', siteAddress('')),
		'dcat:dataset': [
			{
				...dataset('data/', whole, [...sources.values()]),
				'dcterms:title': inEnglish(descriptor.title),
				'dcterms:description': inEnglish(descriptor.description),
				...temporal(all.flatMap(({ rows }) => rows)),
				'dcterms:hasPart': all.map(({ resource }) => ({ '@id': pageOf(resource.name) }))
			},
			...(await Promise.all(all.map(tableDataset)))
		]
	};
}

const pageOf = (table: string): string => siteAddress(`data/${table}/`);

async function tableDataset({ resource, rows }: PublishedTable): Promise<object> {
	const files = await Promise.all(
		fileFormats.map((format) => tableDownload(resource.name, format))
	);
	return {
		...dataset(`data/${resource.name}/`, files, sourcesOf(rows)),
		'dcterms:title': inBoth(resource.title, resource['fr:title_ja']),
		'dcterms:description': inBoth(resource.description, resource['fr:description_ja']),
		...temporal(rows)
	};
}

function dataset(page: string, files: DownloadFile[], sources: Source[]): object {
	const { descriptor, edition } = catalog();
	return {
		'@id': siteAddress(page),
		'@type': 'dcat:Dataset',
		'dcterms:identifier': siteAddress(page),
		'dcat:landingPage': typed('foaf:Document', siteAddress(page)),
		'dcat:version': descriptor.version,
		'dcat:keyword': descriptor.keywords.map(inEnglish),
		'dcterms:modified': date(edition),
		'dcterms:publisher': publisher(),
		'dcterms:spatial': typed(
			'dcterms:Location',
			'http://publications.europa.eu/resource/authority/country/JPN'
		),
		'prov:wasDerivedFrom': sources.map(({ id }) => ({ '@id': siteAddress(`sources/${id}/`) })),
		'dcterms:bibliographicCitation': sources.map((source) => citationSentence(source, 'en')),
		'dcat:distribution': files.map((file) => distribution(file, page))
	};
}

const distribution = ({ path, size, sha256, mediaType }: DownloadFile, page: string): object => ({
	'@id': siteAddress(path),
	'@type': 'dcat:Distribution',
	'dcterms:title': path.replace(/^.*\//, ''),
	'dcat:accessURL': { '@id': siteAddress(page) },
	'dcat:downloadURL': { '@id': siteAddress(path) },
	'dcat:mediaType': typed(
		'dcterms:MediaType',
		`https://www.iana.org/assignments/media-types/${mediaType.replace(/;.*$/, '')}`
	),
	'dcat:byteSize': { '@value': String(size), '@type': 'xsd:nonNegativeInteger' },
	'spdx:checksum': {
		'@type': 'spdx:Checksum',
		'spdx:algorithm': typed('spdx:ChecksumAlgorithm', 'spdx:checksumAlgorithm_sha256'),
		'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' }
	},
	'dcterms:license': licence(),
	'dcterms:modified': date(catalog().edition)
});

function temporal(rows: Record<string, string>[]): object {
	const years = yearsOf(rows);
	if (years === null) return {};
	const [first, last] = years.map((year) => ({ '@value': year, '@type': 'xsd:gYear' }));
	return {
		'dcterms:temporal': {
			'@type': 'dcterms:PeriodOfTime',
			'dcat:startDate': first,
			'dcat:endDate': last
		}
	};
}

const publisher = (): object => ({
	'@id': siteAddress('about/'),
	'@type': 'foaf:Agent',
	'foaf:name': catalog().descriptor.contributors[0].title
});

const licence = (): object =>
	typed('dcterms:LicenseDocument', catalog().descriptor.licenses[0].path);

/** A thing that is named here and described elsewhere. */
const typed = (type: string, id: string): object => ({ '@id': id, '@type': type });

const date = (iso: string): object => ({ '@value': iso, '@type': 'xsd:date' });

const inEnglish = (text: string): object => ({ '@value': text, '@language': 'en' });

const inBoth = (en: string, ja: string): object[] => [
	inEnglish(en),
	{ '@value': ja, '@language': 'ja' }
];
