import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: '{status-revocations-2016} residence statuses of spouses were revoked in 2016 and {status-revocations-2017} in 2017; of exemptions for victims of violence, {status-revocation-exemptions}',
		ja: '配偶者の在留資格の取消しは2016年に{status-revocations-2016}件、2017年に{status-revocations-2017}件。暴力の被害者の適用除外は{status-revocation-exemptions}件'
	},
	subtitle: {
		en: 'Residence statuses revoked under the provision on spouses, cases, Japan, calendar years 2016 and 2017',
		ja: '配偶者に関する規定による在留資格の取消し、件、日本、2016年・2017年（暦年）'
	},
	fields: {
		facet: 'measure',
		x: 'year'
	},
	notes: {
		en: [
			'The provision concerns spouses who no longer live as such. Revocations on other grounds are not counted, and the sex of those concerned is not printed.',
			'The exemptions are a reply of the Government of November 2018, relayed by Solidarity Network with Migrants Japan, without the period that it covers. A reply of none can mean that no case was recorded.'
		],
		ja: [
			'規定は配偶者としての活動を行わない場合に関するものである。ほかの理由による取消しは含まれず、対象者の男女別は印刷されていない。',
			'適用除外の数は2018年11月の政府の回答を移住者と連帯する全国ネットワークが伝えるもので、対象期間の記載はない。該当なしとの回答は、記録がないことを意味する場合もある。'
		]
	}
} satisfies ChartSpec;
