import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'Inspectors rose from {otit-inspectors-2018} to {otit-inspectors-2019} in a year',
		ja: '検査担当者は1年で{otit-inspectors-2018}人から{otit-inspectors-2019}人に'
	},
	subtitle: {
		en: 'Inspectors of the technical intern training, persons, Japan, 2018 and 2019',
		ja: '技能実習の検査担当者、人、日本、2018年と2019年'
	},
	fields: { x: 'date' },
	notes: {
		en: [
			'They inspect the implementing organisations, given as {smj-implementing-organisations}, and the supervising organisations, {supervising-organisations-2019} in October 2019.',
			'Who counted is not stated; the numbers are relayed by Solidarity Network with Migrants Japan.'
		],
		ja: [
			'検査の対象は実習実施者（{smj-implementing-organisations}とされる）と監理団体（2019年10月に{supervising-organisations-2019}）。',
			'集計者の記載はない。移住者と連帯する全国ネットワークによる引用である。'
		]
	}
} satisfies ChartSpec;
