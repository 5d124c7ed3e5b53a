import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'ranges',
	title: {
		en: 'The law of 2005 provides {penalty-buying-selling} of imprisonment for buying or selling a person, {penalty-kidnapping-abroad} for kidnapping to a foreign country',
		ja: '2005年の法律が定める懲役は、人身売買が{penalty-buying-selling}、国外移送目的の略取・誘拐が{penalty-kidnapping-abroad}'
	},
	subtitle: {
		en: 'Terms of imprisonment provided for by law, months, Japan, as the Special Rapporteur states them in 2010',
		ja: '法定刑（懲役）、月、日本、2010年の特別報告者の記述による'
	},
	fields: {
		x: 'offence'
	},
	notes: {
		en: [
			'This is what the law provides for, not what courts imposed: the sentences printed ran from {moj-sentence-mildest-2007} to {moj-sentence-severest-2007}.',
			'The document prints years and months; the table holds months. An arrow is a bound: for a child the lower end, and for trafficking in children for prostitution or pornography the upper end, is not printed.',
			'Laws amended since then are not taken into account.'
		],
		ja: [
			'法定刑であり、言い渡された刑ではない。印刷された量刑は{moj-sentence-mildest-2007}から{moj-sentence-severest-2007}まで。',
			'文書は年と月で示し、表は月数で示す。矢印は一方の限界を示す。未成年者の人身売買の下限と、児童買春・児童ポルノ目的の児童の取引の上限は印刷されていない。',
			'その後の法改正は反映していない。'
		]
	}
} satisfies ChartSpec;
