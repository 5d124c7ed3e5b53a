import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'ranges',
	title: {
		en: 'Detention of asylum seekers {detention-average-2005} on average, a stay of {tokyo-detention-average-2009} on average at one centre: counts of different groups',
		ja: '庇護希望者の収容は平均{detention-average-2005}、ある施設の平均は{tokyo-detention-average-2009}。対象の異なる数'
	},
	subtitle: {
		en: 'Lengths of immigration detention, in months on the scale, Japan; average, longest and a single case, each as printed',
		ja: '入管収容の期間、目盛りは月、日本、平均・最長・個別事例、印刷のとおり'
	},
	fields: { facet: 'measure', x: 'figure' },
	notes: {
		en: [
			'An average over asylum seekers in 2005, an average over one Tokyo centre in 2009, the longest stay in 2019 and the stay of one man are different measures. They share a scale, not a trend.',
			'An arrow means “over”: the document gives no upper limit.'
		],
		ja: [
			'2005年の庇護希望者の平均、2009年の東京の一施設の平均、2019年の最長、一人の収容期間は、異なる指標である。目盛りは共通だが、推移ではない。',
			'矢印は「超」を示す。文書に上限の記載はない。'
		]
	}
} satisfies ChartSpec;
