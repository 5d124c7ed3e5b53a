import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'ranges',
	title: {
		en: 'Sentences for buying or selling persons ran from {moj-sentence-mildest-2007} to {moj-sentence-severest-2007}',
		ja: '人身売買罪の量刑は{moj-sentence-mildest-2007}から{moj-sentence-severest-2007}まで'
	},
	subtitle: {
		en: 'Mildest and severest sentence of imprisonment, months, Japan, June 2005 to December 2007',
		ja: '最も軽い量刑と最も重い量刑、月、日本、2005年6月〜2007年12月'
	},
	fields: { x: 'measure' },
	notes: {
		en: [
			'Only the two ends are printed. How the other sentences lie between them is not.',
			'The document prints years and months; they are shown in months.'
		],
		ja: [
			'印刷されているのは両端のみである。その間の分布は示されていない。',
			'文書は年と月で示している。ここでは月で示す。'
		]
	}
} satisfies ChartSpec;
