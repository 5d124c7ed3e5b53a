import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'ranges',
	title: {
		en: 'Employers pay {supervising-fee-jpy} a month for each intern to the supervising organisation, and often {sending-organisation-fee-jpy} to the sending organisation',
		ja: '実習実施者は実習生一人につき毎月{supervising-fee-jpy}を監理団体に、しばしば{sending-organisation-fee-jpy}を送出機関に支払うとされる'
	},
	subtitle: {
		en: 'Sums that organisations pay each other for technical interns, yen, Japan, no date stated',
		ja: '技能実習生をめぐり機関の間で支払われる額、円、日本、時点の記載なし'
	},
	fields: {
		x: 'measure'
	},
	notes: {
		en: [
			'The fees are monthly. The reward of {placement-reward-jpy} is paid once for each intern, by the sending to the supervising organisation, “in some case”; the document calls it illegal. They share a scale but are not added.',
			'These are usual spans as an organisation states them, not a survey. What interns themselves pay before they leave is not in them.',
			'The document also prints the supervising fee in US dollars, {supervising-fee-usd}.'
		],
		ja: [
			'二つの費用は月額である。謝礼の{placement-reward-jpy}は実習生一人につき一度、送出機関から監理団体に「場合によっては」支払われるもので、文書は違法としている。目盛りは共通だが、合算しない。',
			'いずれも団体が述べる通常の幅であり、調査によるものではない。実習生本人が来日前に支払う額は含まれない。',
			'文書は監理費を米ドルでも示している（{supervising-fee-usd}）。'
		]
	}
} satisfies ChartSpec;
