import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'Japan gave IOM {repatriation-funding-2005} for the return of victims in 2005 and {repatriation-funding-2007} in 2007',
		ja: '被害者の帰国支援のためのIOMへの拠出は2005年に{repatriation-funding-2005}、2007年に{repatriation-funding-2007}'
	},
	subtitle: {
		en: 'Funding of the return of victims through the International Organization for Migration, US dollars as printed, 2005–2007',
		ja: '国際移住機関（IOM）を通じた被害者の帰国支援への拠出額、印刷された米ドル額、2005〜2007年'
	},
	fields: {
		facet: 'measure',
		x: 'year'
	},
	notes: {
		en: [
			'The amounts are round numbers in US dollars as printed; neither the rate of exchange nor the yen amount is given. “Approximately” stands before the first and is read with each.',
			'From April 2005 to March 2008, {iom-returned} victims returned with the assistance. The periods differ, so no amount per person is computed.'
		],
		ja: [
			'額は印刷された米ドルの概数で、換算率も円の額も示されていない。「approximately」は最初の額の前にあり、各額にかかるものと読んだ。',
			'2005年4月から2008年3月までにこの支援で帰国した被害者は{iom-returned}人。期間が異なるため、一人当たりの額は計算しない。'
		]
	}
} satisfies ChartSpec;
