import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: '{refugee-applications-2018} persons applied for refugee status in 2018; {refugees-recognised-2018} were recognised',
		ja: '2018年の難民認定申請者は{refugee-applications-2018}人、認定は{refugees-recognised-2018}人'
	},
	subtitle: {
		en: 'Applicants for refugee status, recognised refugees and permissions to stay on humanitarian grounds, persons, Japan, 2018',
		ja: '難民認定申請者、難民認定者、人道配慮による在留許可、人、日本、2018年'
	},
	fields: { x: 'measure' },
	notes: {
		en: [
			'Decisions of a year need not be on applications of the same year, so the share of one in the other is not the rate of success of an application.',
			'The total is the sum of the recognised and of those permitted to stay on humanitarian grounds.',
			'Who counted is not stated: the document relays “government figures”.'
		],
		ja: [
			'ある年の処分は同じ年の申請に対するものとは限らない。両者の比は申請が認められる確率ではない。',
			'合計は、認定された者と人道配慮により在留を許可された者の和である。',
			'集計者の記載はない。文書は「政府の数値」を引用している。'
		]
	}
} satisfies ChartSpec;
