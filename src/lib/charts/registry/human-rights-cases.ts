import type { ChartSpec } from '../../model/chart.ts';

export default {
	kind: 'bars',
	title: {
		en: 'The human rights organs counselled in {human-rights-counselling-2018} cases in 2018 and opened remedy procedures in {human-rights-remedies-2018}',
		ja: '2018年の人権相談は{human-rights-counselling-2018}件、救済手続の開始は{human-rights-remedies-2018}件'
	},
	subtitle: {
		en: 'Human rights counselling and remedy procedures commenced at the organs of the Ministry of Justice, cases, Japan, calendar year 2018',
		ja: '法務省の人権擁護機関による人権相談と救済手続の開始、件、日本、2018年（暦年）'
	},
	fields: {
		x: 'measure'
	},
	notes: {
		en: [
			'Counselling and procedures are different cases: the one is not a share of the other, and one person can come several times.',
			'They are on any subject. How many concerned foreign nationals or trafficking is not printed. The organs have no power to compel.'
		],
		ja: [
			'相談と手続は異なる件数であり、一方は他方の内数ではない。同じ人の複数の相談もあり得る。',
			'内容を問わない数である。外国人や人身取引に関する件数は印刷されていない。同機関に強制力はない。'
		]
	}
} satisfies ChartSpec;
