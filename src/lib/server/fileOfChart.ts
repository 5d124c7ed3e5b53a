import { languageFolder } from '../model/languageFolder.ts';
import type { FileTable } from '../model/fileTable.ts';
import { plainText } from '../model/plainText.ts';
import type { Language } from '../model/text.ts';
import { catalog } from './catalog.ts';
import type { Chart } from './charts.ts';
import { chartColumn } from './chartColumn.ts';
import { chartRecord } from './chartRecord.ts';
import { Citations } from './Citations.ts';
import { figureCalled } from './figureCalled.ts';
import { fileSource } from './fileSource.ts';
import { siteAddress } from './siteAddress.ts';

/** A chart as files hold it: one record for each number that it shows, with its citation. */
export function fileOfChart(chart: Chart, language: Language): FileTable {
	const { spec, rows } = chart;
	const { edition, descriptor, sources } = catalog();
	const citations = new Citations(language);
	const records = rows.map((row) => chartRecord(chart, row, language, citations));
	const cited = new Set(
		rows.flatMap(({ figures }) => figures.map((id) => figureCalled(id).source.id))
	);
	const prose = (text: string) => plainText(citations.prose(text));
	return {
		about: {
			name: chart.chart,
			title: prose(spec.title[language]),
			subtitle: spec.subtitle[language],
			notes: spec.notes[language].map(prose).join('\n'),
			edition,
			licence: descriptor.licenses[0].path,
			url: siteAddress(`${languageFolder(language)}charts/${chart.chart}/`),
			query: chart.sql
		},
		columns: Object.keys(records[0] ?? {}).map((name) => chartColumn(name, language)),
		rows: records.map((one) => Object.values(one)),
		sources: [...sources.values()]
			.filter(({ id }) => cited.has(id))
			.map((source) => fileSource(source, language))
	};
}
