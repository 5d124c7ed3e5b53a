import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'ranges',
	title: {
		en: 'A stay at women’s consulting offices lasted {wco-stay-average-days} on average; one centre kept victims for {nagoya-stay-limit}',
		ja: '婦人相談所での保護は平均{wco-stay-average-days}、ある施設では原則{nagoya-stay-limit}'
	},
	subtitle: {
		en: 'Lengths of stay in shelters, in months on the scale, Japan, average and ordinary limit, each as printed',
		ja: 'シェルターでの保護期間、目盛りは月、日本、平均と通常の上限、印刷のとおり'
	},
	fields: {
		facet: 'measure',
		x: 'shelter'
	},
	notes: {
		en: [
			'The average for all offices is of victims of trafficking; that of the Tokyo office is of all women who stayed there. The limit in Nagoya is a rule of the house, which can be extended, not a measured stay. They share a scale, not a trend.',
			'The same document gives the average of all offices a second time, as {wco-stay-average-months}.',
			'An arrow to the left means “at most”.'
		],
		ja: [
			'全国の平均は人身取引被害者のもの、東京の平均は保護された女性全体のものである。名古屋の上限は運用上の目安で延長があり得るものであり、実測した期間ではない。目盛りは共通だが、推移ではない。',
			'同じ文書は全国の平均を別の段落で{wco-stay-average-months}とも述べている。',
			'左向きの矢印は「以下」を示す。'
		]
	}
} satisfies ChartSpec;
