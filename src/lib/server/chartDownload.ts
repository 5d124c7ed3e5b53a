import { mediaTypes, type FileFormat } from '../model/fileFormat.ts';
import type { Language } from '../model/text.ts';
import type { Chart } from './charts.ts';
import { downloadFile, type DownloadFile } from './downloadFile.ts';
import { fileBytes } from './fileBytes.ts';
import { fileOfChart } from './fileOfChart.ts';

/** A chart in a format, in a language. The Japanese CSV is the one that Excel in Japan opens. */
export function chartDownload(
	chart: Chart,
	format: FileFormat,
	language: Language
): Promise<DownloadFile> {
	const folder = language === 'ja' ? 'ja/charts' : 'charts';
	return downloadFile(`${folder}/${chart.chart}.${format}`, mediaTypes[format], () =>
		fileBytes(fileOfChart(chart, language), format, language === 'ja')
	);
}
