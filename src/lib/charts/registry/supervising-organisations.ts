import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'Supervising organisations: {supervising-organisations-2015} at the end of 2015, {supervising-organisations-2019} in October 2019',
		ja: '監理団体は2015年末に{supervising-organisations-2015}、2019年10月に{supervising-organisations-2019}'
	},
	subtitle: {
		en: 'Supervising organisations, organisations, Japan, end of 2015 and 8 October 2019',
		ja: '監理団体数、機関数、日本、2015年末と2019年10月8日'
	},
	fields: { x: 'date' },
	notes: {
		en: [
			'Between the two dates, in November 2017, a licence system came into force: the earlier organisations needed no licence. The years between are not printed.',
			'By the time of writing, {smj-licences-revoked-to-date} licence had been revoked.'
		],
		ja: [
			'二つの時点の間、2017年11月に許可制が施行された。前の時点の団体に許可は要らなかった。間の年の数は印刷されていない。',
			'執筆時点までに取り消された許可は{smj-licences-revoked-to-date}件。'
		]
	}
} satisfies ChartSpec;
