import { languageFolder } from '../model/languageFolder.ts';
import { fileFormats } from '../model/fileFormat.ts';
import type { Language } from '../model/text.ts';
import { messages } from '../i18n/messages.ts';
import { periodCells } from '../model/periodCells.ts';
import { chartDownload } from './chartDownload.ts';
import type { Chart } from './charts.ts';
import { catalog } from './catalog.ts';
import { chartTitle } from './chartTitle.ts';
import { datasetJsonLd } from './datasetJsonLd.ts';
import { definitionsOf } from './definitionsOf.ts';
import { figureCalled } from './figureCalled.ts';
import { siteAddress } from './siteAddress.ts';
import { yearsOf } from './yearsOf.ts';

/** The numbers of a chart as schema.org's `Dataset`. */
export async function chartJsonLd(chart: Chart, language: Language): Promise<object> {
	const figures = [...new Set(chart.rows.flatMap((row) => row.figures))].map(figureCalled);
	const home = languageFolder(language);
	const licence = catalog().descriptor.licenses[0].path;
	return datasetJsonLd(
		{
			page: `${home}charts/${chart.chart}/`,
			name: chartTitle(chart.spec, language),
			description: chart.spec.subtitle[language],
			years: yearsOf(figures.map(({ period }) => periodCells(period))),
			variables: definitionsOf(chart.rows, language).map(({ label }) => label),
			files: await Promise.all(fileFormats.map((format) => chartDownload(chart, format, language))),
			sources: [...new Set(figures.map(({ source }) => source))],
			image: {
				'@type': 'ImageObject',
				contentUrl: siteAddress(`${home}charts/${chart.chart}.png`),
				embedUrl: siteAddress(`${home}embed/${chart.chart}/`),
				creditText: messages(language).site,
				license: licence,
				acquireLicensePage: siteAddress(`${home}about/`)
			}
		},
		language
	);
}
