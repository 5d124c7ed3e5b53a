import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'ranges',
	title: {
		en: 'Women brought through false marriages owed {false-marriage-debt} in the cases reported',
		ja: '偽装結婚により来日した女性の債務は、報告された事例で{false-marriage-debt}'
	},
	subtitle: {
		en: 'Debt by which women brought to Japan through false marriages are bound in some cases, US dollars, no date stated',
		ja: '偽装結婚により来日した女性が一部の場合に負わされる債務、米ドル、時点の記載なし'
	},
	fields: {
		x: 'measure'
	},
	notes: {
		en: [
			'Only the two ends are printed. It is a span of cases that the Special Rapporteur heard of, not a survey: how many women, and how the debts lie between the ends, is not said.',
			'The amount is printed in US dollars and is kept apart from sums in yen.'
		],
		ja: [
			'印刷されているのは両端のみである。特別報告者が聞いた事例の幅であって調査ではなく、人数も、その間の分布も示されていない。',
			'額は米ドルで印刷されており、円の額とは別に示す。'
		]
	}
} satisfies ChartSpec;
